package dev.textscreen.persistence;

/** The last row of a tenant's chain. */
@SuppressWarnings("ArrayRecordComponent")
record ChainEnd(String tenant, long seq, byte[] link) {
}
