package dev.textscreen.pipeline;

import java.util.List;
import java.util.Random;

/** Random texts of sentences in four languages, whole and broken, with names, organisations, numbers and dates in them. */
final class MixedTexts {

    private static final List<String> SENTENCES = List.of("Оплата за ремонт даху, отримувач %p, ІПН %n.",
            "Прошу перерахувати кошти на рахунок %o до %d.", "%p, нар. %d, проживає за адресою вул. Лісова, буд. %s.",
            "«Коли приїде %p?» — спитала Марта…", "Перевод для %p по договору № %s от %d!", "Получатель %o, ИНН %n.",
            "Договор подписан %p и %p в г. Туле.", "т. д. и т. п.", "Spłata raty dla %p, ur. %d r., PESEL %n.",
            "Przelew na rzecz %o, ul. Długa %s.", "Payment to %o for Mr. %p?", "Passport of %p, born %d, was lost.",
            "We met Dr. %p in the U.S. on %d.", "п. %s ст. 12 договора", "IBAN DE89 3704 0044 0532 0130 00", "1. %p 2. %p", "А. Б. В.",
            "ОПЛАТА ЗА ТОВАР ВІД %p", "перекажіть %p будь ласка", "and then he said", "Він живе на вул.", "ТОВ \"%o", "\u202E%p\u202C");
    private static final List<String> PEOPLE = List.of("Соломія Вербицька", "Соломії Вербицької", "Іванченко О. П.", "О. П. Іванченко",
            "Игнату Ковригину", "Ковригин Игнат Саввич", "Zofii Brzozowskiej", "Zofia Brzozowska-Lipska", "Tobias Ashgrove", "Li Wei",
            "Аркадий Петрович Зеленко", "ARKADIY ZELENKO", "Zelenko A. P.", "устим кармелюк", "Володимира та Анни Петрових");
    private static final List<String> ORGANIZATIONS = List.of("ТОВ «Світанок Півночі»", "ООО \"Ромашка и Ко\"", "Northwind Ferry Ltd.",
            "Brzoza Sp. z o.o.", "Міністерство освіти України", "ПАТ «Банк \"Дніпрові кручі\"»", "S.A. Lumière");
    private static final List<String> NUMBERS = List.of("3184710691", "1234567890", "44051401359", "7707083893", "00032129");
    private static final List<String> DATES = List.of("05.10.2020", "3 maja 1965", "12 червня 1971", "1965-05-03", "May 3, 1965");
    private static final List<String> GAPS = List.of(" ", " ", " ", " ", "  ", "\n", "\n\n", "", " \u2014 ");

    private final Random random;

    MixedTexts(long seed) {
        this.random = new Random(seed);
    }

    String next(int sentences) {
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < sentences; i++) {
            text.append(one(GAPS));
            fill(one(SENTENCES), text);
        }
        return text.toString();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private void fill(String sentence, StringBuilder text) {
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.charAt(i) != '%') {
                text.append(sentence.charAt(i));
                continue;
            }
            text.append(switch (sentence.charAt(++i)) {
                case 'p' -> one(PEOPLE);
                case 'o' -> one(ORGANIZATIONS);
                case 'n' -> one(NUMBERS);
                case 'd' -> one(DATES);
                default -> String.valueOf(1 + random.nextInt(99));
            });
        }
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
