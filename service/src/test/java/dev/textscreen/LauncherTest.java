package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run by a shell among JDKs and a Maven that only tell how they were called. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;

    /** How the launcher ended, and everything that it and what it called wrote. */
    private record Run(int status, String said) {
    }

    @BeforeEach
    void layOut() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell here");
        home = Files.createDirectories(folder.resolve("textscreen home"));
        Files.copy(Path.of("../textscreen"), home.resolve("textscreen"));
        jar = home.resolve("service/target/textscreen.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "");
    }

    @Test
    void takesJavaHomeFirst() throws Exception {
        jdk("users/.jdks/newer", 99);
        Path javaHome = jdk("java home", 22);
        assertThat(run(Map.of("JAVA_HOME", javaHome.toString()), "screen", "two words").said()).contains("jdk 22 ")
                .contains("[-jar] [" + jar + "] [screen] [two words]");
    }

    @Test
    void takesTheNewestWhereJavaHomeIsTooOld() throws Exception {
        jdk("users/.jdks/newest", 99);
        jdk("users/.jdks/older", 98);
        Path javaHome = jdk("java home", 17);
        assertThat(run(Map.of("JAVA_HOME", javaHome.toString()), "check").said()).contains("jdk 99 ");
    }

    @Test
    void saysInOneSentenceThatThereIsNoJdk() throws Exception {
        Path launcher = home.resolve("textscreen");
        Files.writeString(launcher, Files.readString(launcher).replace("needed=21", "needed=9999"));
        Run run = run(Map.of(), "serve");
        assertThat(run.status()).isEqualTo(69);
        assertThat(run.said().strip()).matches("Textscreen needs a JDK of version 9999 or newer, and none was found[^.]*\\.");
    }

    @Test
    void compilesShortCommandsQuicklyAndLongOnesFully() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("java home", 25).toString());
        assertThat(run(environment, "screen").said()).contains("TieredStopAtLevel=1");
        for (String word : List.of("serve", "server", "import")) {
            assertThat(run(environment, word).said()).contains("[" + word + "]").doesNotContain("TieredStopAtLevel");
        }
    }

    @Test
    void givesWhatRunsLongTheOptionsOfTheirFile() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("java home", 25).toString());
        assertThat(run(environment, "serve").said()).contains("[-XX:VMOptionsFile=" + home.resolve("jvm.options") + "]");
        assertThat(run(environment, "screen").said()).doesNotContain("VMOptionsFile").contains("[-XX:+UseSerialGC]");
    }

    @Test
    void asksForLargePagesWhereTheSystemGivesThemToThoseThatAsk() throws Exception {
        Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean asked = Files.exists(pages) && Files.readString(pages).contains("[madvise]");
        String said = run(Map.of("JAVA_HOME", jdk("java home", 25).toString()), "serve").said();
        assertThat(said.contains("[-XX:+UseTransparentHugePages]")).isEqualTo(asked);
    }

    @Test
    void letsTheOperatorsOptionsWin() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("java home", 25).toString(), "TEXTSCREEN_JAVA_OPTIONS", "-Xmx2g -Dfew=1");
        assertThat(run(environment, "serve").said()).contains("jvm.options] [-Xmx2g] [-Dfew=1] [-jar]");
    }

    @Test
    void startsWithOptionsThatTheJvmKnows() throws Exception {
        Path options = Path.of("..", "jvm.options").toAbsolutePath().normalize();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process version = new ProcessBuilder(java, "-XX:VMOptionsFile=" + options, "-version").redirectErrorStream(true).start();
        String said = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(version.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("warning");
    }

    @Test
    void buildsWhenTheJarIsOlderThanTheSourcesAndNotOtherwise() throws Exception {
        Path source = home.resolve("service/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class A {}");
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(home.resolve("service/pom.xml"), "");
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("java home", 25).toString());
        maven("echo '[INFO] --- maven-compiler-plugin:3.14.1:compile (default) @ textscreen ---'");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(run(environment, "check").said()).contains("Building Textscreen").contains("  compiler").contains("[check]");
        assertThat(run(environment, "check").said()).doesNotContain("Building");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        maven("echo broken; exit 3");
        Run failed = run(environment, "check");
        assertThat(failed.status()).isEqualTo(70);
        assertThat(failed.said()).contains("broken", "The build failed").doesNotContain("[check]");
    }

    private Path jdk(String name, int version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        script(jdk.resolve("bin/java"), "printf 'jdk " + version + " '; printf '[%s] ' \"$@\"; echo");
        return jdk;
    }

    private void maven(String body) throws IOException {
        script(Files.createDirectories(folder.resolve("bin")).resolve("mvn"), body);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", home.resolve("textscreen").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("HOME", folder.resolve("users").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), said);
    }
}
