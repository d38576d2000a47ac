package dev.textscreen.pipeline.signals;

import java.util.Locale;

/** The kinds of signal; the wire name is the constant in lower case. */
public enum SignalType {
    DATE, AMOUNT, EMAIL, PHONE, IBAN, BIC, LEI, ISIN, IMO, VIN, CREDIT_CARD, BTC_ADDRESS, ETH_ADDRESS, UA_RNOKPP, UA_EDRPOU, UA_PASSPORT, RU_INN, RU_OGRN, RU_SNILS, RU_KPP, RU_PASSPORT, PL_PESEL, PL_NIP, PL_REGON, US_SSN, US_EIN, EU_VAT;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the signal identifies a person, an organisation, an account or a vehicle, and so is looked up in the lists. */
    public boolean identifies() {
        return this != DATE && this != AMOUNT;
    }
}
