package dev.textscreen.text;

import java.util.Optional;

/** The languages that texts are read in; {@link #UNDETERMINED} where none of them fits. */
public enum Language {
    UKRAINIAN("uk", "Ukrainian"), RUSSIAN("ru", "Russian"), POLISH("pl", "Polish"), ENGLISH("en", "English"), UNDETERMINED("und",
            "Undetermined");

    private final String code;
    private final String englishName;

    Language(String code, String englishName) {
        this.code = code;
        this.englishName = englishName;
    }

    /** The ISO 639 code in lower case. */
    public String code() {
        return code;
    }

    public String englishName() {
        return englishName;
    }

    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
