package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import java.util.Set;

/** Whom a signal can belong to: a person's number never names an organisation, nor the other way round. */
enum Holders {
    PERSONS, ORGANIZATIONS, ANYONE, NOBODY;

    static Holders of(Finding finding) {
        return switch (finding.type()) {
            case UA_RNOKPP, UA_PASSPORT, RU_SNILS, RU_PASSPORT, PL_PESEL, US_SSN -> PERSONS;
            case UA_EDRPOU, RU_KPP, PL_REGON, US_EIN, LEI, ISIN, BIC -> ORGANIZATIONS;
            case RU_INN -> finding.value().length() == 12 ? PERSONS : ORGANIZATIONS;
            case RU_OGRN -> finding.value().length() == 15 ? PERSONS : ORGANIZATIONS;
            case DATE -> finding.role().filter(Holders::isLifeDate).isPresent() ? PERSONS : NOBODY;
            case PL_NIP, EU_VAT, IBAN, CREDIT_CARD, PHONE, EMAIL, BTC_ADDRESS, ETH_ADDRESS, VIN -> ANYONE;
            case AMOUNT, IMO -> NOBODY;
        };
    }

    /** @param soleTraders codes of the legal forms of one person who trades under the own name */
    boolean include(Mention mention, Set<String> soleTraders) {
        boolean trader = mention.legalForm().filter(soleTraders::contains).isPresent();
        return switch (this) {
            case PERSONS -> mention.type() == MentionType.PERSON || trader;
            case ORGANIZATIONS -> mention.type() == MentionType.ORGANIZATION;
            case ANYONE -> true;
            case NOBODY -> false;
        };
    }

    /** Whether a holder has no more than one value of the type. */
    static boolean oneEach(SignalType type) {
        return switch (type) {
            case UA_RNOKPP, UA_EDRPOU, RU_INN, RU_OGRN, RU_SNILS, PL_PESEL, PL_NIP, US_SSN, US_EIN, LEI, DATE -> true;
            default -> false;
        };
    }

    private static boolean isLifeDate(String role) {
        return role.equals(DateRole.BIRTH.wireName()) || role.equals(DateRole.DEATH.wireName());
    }
}
