package dev.textscreen.caching;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps up to so many values by their keys, for what is asked for all the time and nearly always there. A hit writes nothing but a mark that
 * is mostly set already, where a cache that keeps its entries in the order of their use moves pointers all over the old part of the heap,
 * which the collector has to look at in every pause. What makes room is found by the hand of a clock that goes round the entries: a mark is
 * taken off, and who has none goes (Corbató, A Paging Experiment with the Multics System, 1968). Thread-safe; hits do not lock, and of two
 * threads that miss one key both may make its value.
 */
public final class ClockCache<K, V> {

    private final long most;
    private final ConcurrentHashMap<K, Kept<V>> entries = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder taken = new LongAdder();
    private final ReentrantLock sweeping = new ReentrantLock();
    private Iterator<Map.Entry<K, Kept<V>>> hand = Collections.emptyIterator();

    /** A value and whether it was asked for since the hand passed; that another thread sees the mark late does no harm. */
    private static final class Kept<V> {

        private final V value;
        private boolean asked;

        Kept(V value) {
            this.value = value;
        }
    }

    /** @param most how many values are kept, 0 for none */
    public ClockCache(long most) {
        this.most = most;
    }

    /** The value of a key, null where none is kept. */
    public @Nullable V known(K key) {
        Kept<V> kept = entries.get(key);
        if (kept == null) {
            misses.increment();
            return null;
        }
        hits.increment();
        if (!kept.asked) {
            kept.asked = true;
        }
        return kept.value;
    }

    /** The value of a key, made and kept where it is not known. */
    public V get(K key, Function<? super K, ? extends V> make) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        keep(key, made);
        return made;
    }

    public void keep(K key, V value) {
        if (most == 0) {
            return;
        }
        entries.put(key, new Kept<>(value));
        if (entries.mappingCount() > most && sweeping.tryLock()) {
            try {
                sweep();
            } finally {
                sweeping.unlock();
            }
        }
    }

    private void sweep() {
        while (entries.mappingCount() > most) {
            if (!hand.hasNext()) {
                hand = entries.entrySet().iterator();
            }
            Map.Entry<K, Kept<V>> next = hand.next();
            if (next.getValue().asked) {
                next.getValue().asked = false;
            } else if (entries.remove(next.getKey(), next.getValue())) {
                taken.increment();
            }
        }
    }

    /** Hits, misses and what was taken out since the start. */
    public CacheStats stats() {
        return CacheStats.of(hits.sum(), misses.sum(), 0, 0, 0, taken.sum(), 0);
    }
}
