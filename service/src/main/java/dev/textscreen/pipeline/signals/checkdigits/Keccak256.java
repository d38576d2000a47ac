package dev.textscreen.pipeline.signals.checkdigits;

/** The Keccak-256 hash with its first padding, as Ethereum uses it (not SHA3-256), for inputs shorter than one block of 136 bytes. */
final class Keccak256 {

    private static final int ROUNDS = 24;
    private static final int RATE = 136;
    private static final int[] ROTATIONS = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44};
    private static final int[] LANES = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};

    private Keccak256() {
    }

    static byte[] hash(byte[] input) {
        if (input.length >= RATE) {
            throw new IllegalArgumentException("longer than one block: " + input.length);
        }
        long[] state = new long[25];
        for (int i = 0; i < input.length; i++) {
            absorb(state, i, input[i]);
        }
        absorb(state, input.length, (byte) 0x01);
        absorb(state, RATE - 1, (byte) 0x80);
        permute(state);
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (state[i / 8] >>> (8 * (i % 8)));
        }
        return hash;
    }

    private static void absorb(long[] state, int index, byte value) {
        state[index / 8] ^= (value & 0xFFL) << (8 * (index % 8));
    }

    private static void permute(long[] state) {
        int lfsr = 1;
        for (int round = 0; round < ROUNDS; round++) {
            theta(state);
            rhoAndPi(state);
            chi(state);
            for (int bit = 1; bit <= 64; bit <<= 1) {
                if ((lfsr & 1) != 0) {
                    state[0] ^= 1L << (bit - 1);
                }
                lfsr = (lfsr & 0x80) == 0 ? lfsr << 1 : (lfsr << 1) ^ 0x171;
            }
        }
    }

    private static void theta(long[] state) {
        long[] parity = new long[5];
        for (int i = 0; i < 25; i++) {
            parity[i % 5] ^= state[i];
        }
        for (int i = 0; i < 25; i++) {
            state[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
        }
    }

    private static void rhoAndPi(long[] state) {
        long moved = state[1];
        for (int i = 0; i < ROUNDS; i++) {
            long next = state[LANES[i]];
            state[LANES[i]] = Long.rotateLeft(moved, ROTATIONS[i]);
            moved = next;
        }
    }

    private static void chi(long[] state) {
        long[] row = new long[5];
        for (int y = 0; y < 25; y += 5) {
            System.arraycopy(state, y, row, 0, 5);
            for (int x = 0; x < 5; x++) {
                state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
            }
        }
    }
}
