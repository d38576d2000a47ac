package dev.textscreen.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final int SEGMENT = 2_000;

    @TempDir
    Path folder;

    private Journal open(long limit, Duration wait) throws IOException {
        return new Journal(new JournalSettings(folder, limit, SEGMENT, wait, false));
    }

    private Journal open() throws IOException {
        return open(1 << 20, Duration.ZERO);
    }

    private static long add(Journal journal, String record) {
        long position = journal.append(record.getBytes(StandardCharsets.UTF_8));
        journal.commit(position);
        return position;
    }

    private static List<String> all(Journal journal) throws IOException {
        List<String> out = new ArrayList<>();
        long position = journal.first();
        for (List<JournalRecord> read = journal.read(position, 300); !read.isEmpty(); read = journal.read(position, 300)) {
            read.forEach(record -> out.add(new String(record.payload(), StandardCharsets.UTF_8)));
            position = read.getLast().end();
        }
        return out;
    }

    private static List<String> names(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "record " + i + " " + "x".repeat(i % 700)).toList();
    }

    @Test
    void keepsWhatWasCommittedInOrderAcrossSegmentsAndRestarts() throws IOException {
        try (Journal journal = open()) {
            names(1, 40).forEach(name -> add(journal, name));
        }
        try (Journal journal = open()) {
            names(41, 60).forEach(name -> add(journal, name));
            assertThat(all(journal)).isEqualTo(names(1, 60));
        }
    }

    @Test
    void cutsOffWhatACrashLeftHalfWritten() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            int whole;
            try (Journal journal = open()) {
                names(1, 5).forEach(name -> add(journal, name));
                whole = all(journal).size();
                add(journal, "the last one, which the crash hits");
            }
            Path last;
            try (Stream<Path> files = Files.list(folder)) {
                last = files.filter(f -> f.toString().endsWith(".journal")).filter(f -> f.toFile().length() > 0).max(Path::compareTo)
                        .orElseThrow();
            }
            byte[] bytes = Files.readAllBytes(last);
            int torn = 1 + random.nextInt(30);
            Files.write(last, random.nextBoolean()
                    ? java.util.Arrays.copyOf(bytes, bytes.length - torn)
                    : garbled(bytes, torn), StandardOpenOption.TRUNCATE_EXISTING);
            try (Journal journal = open()) {
                assertThat(all(journal)).as("seed " + seed).hasSize(whole);
                add(journal, "what comes after");
                assertThat(all(journal)).as("seed " + seed).endsWith("what comes after");
            }
        }
    }

    private static byte[] garbled(byte[] bytes, int fromEnd) {
        byte[] out = bytes.clone();
        out[out.length - fromEnd] ^= 0x55;
        return out;
    }

    @Test
    void refusesWhenItIsFullAndTakesAgainOnceSomethingWasReleased() throws IOException {
        try (Journal journal = open(1_000, Duration.ZERO)) {
            add(journal, "x".repeat(900));
            assertThatThrownBy(() -> add(journal, "y".repeat(100))).isInstanceOf(JournalException.class)
                    .satisfies(full -> assertThat(((JournalException) full).isFull()).isTrue());
            journal.release(journal.committed());
            add(journal, "y".repeat(100));
            assertThat(journal.waiting()).isEqualTo(108);
        }
    }

    @Test
    void waitsForRoomWhereItIsToldTo() throws Exception {
        try (Journal journal = open(1_000, Duration.ofSeconds(30)); ExecutorService other = Executors.newSingleThreadExecutor()) {
            long first = add(journal, "x".repeat(900));
            Future<Long> second = other.submit(() -> add(journal, "y".repeat(500)));
            assertThat(second.isDone()).isFalse();
            journal.release(first);
            assertThat(second.get()).isEqualTo(first + 508);
        }
    }

    @Test
    void losesNothingOfManyThreads() throws Exception {
        try (Journal journal = open(); ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int thread = t;
                done.add(threads.submit(() -> IntStream.range(0, 500).forEach(i -> add(journal, thread + ":" + i))));
            }
            for (Future<?> one : done) {
                one.get();
            }
            List<String> found = all(journal);
            assertThat(found).hasSize(4_000).doesNotHaveDuplicates();
            for (int t = 0; t < 8; t++) {
                String thread = t + ":";
                assertThat(found.stream().filter(r -> r.startsWith(thread)))
                        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(i -> thread + i).toList());
            }
        }
    }

    @Test
    void oneProcessAloneWorksWithAFolder() throws IOException {
        try (Journal journal = open()) {
            assertThatThrownBy(this::open).isInstanceOf(JournalException.class).hasMessageContaining("Another Textscreen");
        }
    }

    @Test
    void releasedSegmentsLeaveTheDisk() throws IOException {
        try (Journal journal = open()) {
            names(1, 40).forEach(name -> add(journal, name));
            journal.release(journal.committed());
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(f -> f.toString().endsWith(".journal"))).hasSize(1);
            }
        }
    }
}
