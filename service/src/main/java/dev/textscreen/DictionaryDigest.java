package dev.textscreen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A short name for what the dictionaries say: it changes with any byte of the files, and with the version of any artifact that brings some. */
final class DictionaryDigest {

    private static final int LENGTH = 12;

    private DictionaryDigest() {
    }

    /** @param artifacts the dependencies that carry dictionaries, with their versions */
    static String of(Path dictionaries, String artifacts) throws IOException {
        MessageDigest digest = sha256();
        digest.update(artifacts.getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> all = Files.walk(dictionaries)) {
            List<Path> files = all.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".md")).sorted().toList();
            for (Path file : files) {
                digest.update(dictionaries.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
