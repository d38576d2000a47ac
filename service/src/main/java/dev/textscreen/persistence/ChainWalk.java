package dev.textscreen.persistence;

import dev.textscreen.persistence.ChainVerifier.StoredRow;
import dev.textscreen.persistence.seal.Hashes;
import dev.textscreen.persistence.seal.KeyRing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One pass along a chain. For a single thread. */
final class ChainWalk {

    private static final int MOST_FAULTS = 100;

    private final KeyRing keys;
    private final ActsOnRecord acts;
    private final List<Verdict.Fault> faults = new ArrayList<>();
    private final Optional<ChainVerifier.Start> known;
    private long seq;
    private byte[] link;
    private long rows;

    ChainWalk(KeyRing keys, ActsOnRecord acts, ChainVerifier.Start start, Optional<ChainVerifier.Start> known) {
        this.known = known;
        this.keys = keys;
        this.acts = acts;
        this.seq = start.seq();
        this.link = HexFormat.of().parseHex(start.link());
    }

    /** Takes the next row that is there, in the order of the chain. */
    void next(StoredRow stored) {
        ChainedRow row = stored.row();
        passRemoved(row.seq() - 1);
        if (seq + 1 < row.seq()) {
            fault(seq + 1, Optional.empty(), row.seq() - seq - 1 == 1 ? "is missing" : "to " + (row.seq() - 1) + " are missing");
            // without the link before it this row can only be taken as it is
        } else {
            check(row);
        }
        if (stored.held() != acts.isHeld(row.seq())) {
            fault(row.seq(), Optional.of(row.decision().id()), "has a legal hold that no act set, or lost one that no act lifted");
        }
        seq = row.seq();
        link = row.link();
        rows++;
        if (known.isPresent() && known.get().seq() == seq && !known.get().link().equals(Hashes.hex(link))) {
            fault(seq, Optional.of(row.decision().id()), "is another row than an earlier check saw");
        }
    }

    private void passRemoved(long upTo) {
        while (seq < upTo) {
            Optional<RecordAct.Range> gone = acts.removedFrom(seq + 1);
            if (gone.isEmpty() || gone.get().to() > upTo) {
                return;
            }
            seq = gone.get().to();
            link = HexFormat.of().parseHex(gone.get().link());
        }
    }

    private void check(ChainedRow row) {
        DecisionRecord decision = row.decision();
        Optional<byte[]> right = ChainedRow.link(decision, new ChainedRow.Place(row.seq(), row.keyId(), link, row.contentHash()), keys);
        if (right.isEmpty()) {
            fault(row.seq(), Optional.of(decision.id()), "was chained with the key " + row.keyId() + ", which is not there");
        } else if (!Arrays.equals(right.get(), row.link())) {
            fault(row.seq(), Optional.of(decision.id()), "was changed, or the row before it");
        } else if (row.salt().isEmpty()) {
            checkErased(row);
        } else if (!Arrays.equals(ChainedRow.contentHash(decision.content(), row.salt().get()), row.contentHash())) {
            fault(row.seq(), Optional.of(decision.id()), "has other content than it was written with");
        }
    }

    private void checkErased(ChainedRow row) {
        DecisionRecord.Content content = row.decision().content();
        boolean empty = content.body().isEmpty() && content.textHash().isEmpty() && content.subject().isEmpty()
                && content.sealedText().isEmpty();
        if (!empty || !acts.isErased(row.seq())) {
            fault(row.seq(), Optional.of(row.decision().id()), "was emptied without an act of erasure, or filled after one");
        }
    }

    /** @param end where the chain says that it ends */
    void finish(long end, String endLink) {
        passRemoved(end);
        if (known.isPresent() && end < known.get().seq()) {
            fault(end + 1, Optional.empty(), "to " + known.get().seq() + " are missing, which an earlier check saw");
        } else if (seq < end) {
            fault(seq + 1, Optional.empty(), end - seq == 1 ? "is missing" : "to " + end + " are missing");
        } else if (!Hashes.hex(link).equals(endLink)) {
            fault(seq, Optional.empty(), "is not the row that the chain ended with");
        }
    }

    private void fault(long row, Optional<String> id, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Verdict.Fault(row, id, what));
        }
    }

    long rows() {
        return rows;
    }

    Verdict verdict(String tenant) {
        return new Verdict(tenant, rows, seq, Hashes.hex(link), faults);
    }
}
