package dev.textscreen.pipeline.signals.checkdigits;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The VAT number of a member state of the European Union (and Northern Ireland): its shapes and its check digits, as the Commission's VIES
 * describes the shapes. In a shape 9 stands for a digit, A for a letter, * for either, anything else for itself.
 */
public enum VatScheme {
    // @formatter:off
    AT(VatChecks::austria, "U99999999"),
    BE(VatChecks::belgium, "0999999999", "1999999999"),
    BG(VatChecks::bulgaria, "999999999", "9999999999"),
    CY(VatChecks::cyprus, "99999999A"),
    CZ(VatChecks::czechia, "99999999", "999999999", "9999999999"),
    DE(VatChecks::mod11And10, "999999999"),
    DK(VatChecks::denmark, "99999999"),
    EE(VatChecks::estonia, "999999999"),
    EL(VatChecks::greece, "999999999"),
    ES(SpanishVat::valid, "*9999999*"),
    FI(VatChecks::finland, "99999999"),
    FR(VatChecks::france, "**999999999"),
    HR(VatChecks::mod11And10, "99999999999"),
    HU(VatChecks::hungary, "99999999"),
    IE(VatChecks::ireland, "9999999A", "9999999AA"),
    IT(Luhn::valid, "99999999999"),
    LT(VatChecks::lithuania, "999999999", "999999999999"),
    LU(VatChecks::luxembourg, "99999999"),
    LV(VatChecks::latvia, "99999999999"),
    MT(VatChecks::malta, "99999999"),
    NL(VatChecks::netherlands, "999999999B99"),
    PL(PolishNumbers::validNip, "9999999999"),
    PT(VatChecks::portugal, "999999999"),
    RO(VatChecks::romania, "99999999", "999999999", "9999999999", "9999999", "999999"),
    SE(VatChecks::sweden, "999999999901"),
    SI(VatChecks::slovenia, "99999999"),
    SK(VatChecks::slovakia, "9999999999"),
    XI(VatChecks::northernIreland, "999999999");
    // @formatter:on

    private final Predicate<String> check;
    private final String[] shapes;

    VatScheme(Predicate<String> check, String... shapes) {
        this.check = check;
        this.shapes = shapes;
    }

    /** The scheme whose prefix (two letters, upper case) the number has. */
    public static Optional<VatScheme> ofPrefix(CharSequence number) {
        for (VatScheme scheme : values()) {
            if (number.length() > 2 && number.charAt(0) == scheme.name().charAt(0) && number.charAt(1) == scheme.name().charAt(1)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** Whether what follows the prefix has one of the country's shapes. */
    public boolean hasShape(String body) {
        for (String shape : shapes) {
            if (matches(shape, body)) {
                return true;
            }
        }
        return false;
    }

    public boolean checkDigitsRight(String body) {
        return check.test(body);
    }

    /** The ISO 3166 code, which differs from the prefix for Greece and Northern Ireland. */
    public String country() {
        return switch (this) {
            case EL -> "GR";
            case XI -> "GB";
            default -> name();
        };
    }

    private static boolean matches(String shape, String body) {
        if (shape.length() != body.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = body.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z';
            boolean fits = switch (shape.charAt(i)) {
                case '9' -> digit;
                case 'A' -> letter;
                case '*' -> digit || letter;
                default -> c == shape.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
