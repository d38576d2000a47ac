package dev.textscreen.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program of the operating system that a test needs. Where it is missing, the test fails. */
record Tool(Path program) {

    /** How a program ended, and everything that it wrote. */
    record Run(int status, String said) {
    }

    static Tool named(String name) {
        Stream<String> folders = Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"));
        return new Tool(folders.map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name + " here: .ci/run tells which package brings it")));
    }

    Run run(String input, String... words) throws IOException, InterruptedException {
        return run(Map.of(), input, words);
    }

    Run run(Map<String, String> environment, String input, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(words)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Path in = Files.createTempFile("input", ".txt");
        Files.writeString(in, input);
        Process process = builder.redirectInput(in.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(in);
        return new Run(process.waitFor(), said);
    }

    /** Runs until it is destroyed. */
    Process start(Path log, String... words) throws IOException {
        return new ProcessBuilder(command(words)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        return command;
    }
}
