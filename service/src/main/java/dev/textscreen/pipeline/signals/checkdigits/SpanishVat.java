package dev.textscreen.pipeline.signals.checkdigits;

/** The control character of Spanish tax numbers: of residents (DNI), foreigners (NIE) and organisations (CIF). */
final class SpanishVat {

    private static final String PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String ORGANISATION = "JABCDEFGHI";

    private SpanishVat() {
    }

    static boolean valid(String body) {
        char first = body.charAt(0);
        int foreigner = "XYZ".indexOf(first);
        if (foreigner >= 0) {
            return person(foreigner + body.substring(1));
        }
        if (first <= '9') {
            return person(body);
        }
        int check = (10 - Luhn.sum(body.substring(1, 8) + "0", 0) % 10) % 10;
        char control = body.charAt(8);
        return control == '0' + check || control == ORGANISATION.charAt(check);
    }

    private static boolean person(String number) {
        return number.charAt(8) == PERSON.charAt(Integer.parseInt(number, 0, 8, 10) % 23);
    }
}
