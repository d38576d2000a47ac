package dev.textscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandWordsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    private final CommandWords words = new CommandWords(List.of(new CheckCommand(settings -> List.of(), print),
            new ScreenCommand(settings -> request -> {
                throw new IllegalStateException();
            }, new ScreenCommand.Terminal(System.in, print, status -> {
            }))));

    @Test
    void listsTheCommandsHoweverHelpIsAskedFor() {
        for (String[] asked : new String[][]{{}, {"help"}, {"-h"}, {"--help"}}) {
            out.reset();
            assertThat(words.read(print, asked)).isEmpty();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("./textscreen COMMAND").containsPattern("  screen +screen a text");
        }
    }

    @Test
    void takesHelpOfACommandToThatCommand() {
        assertThat(words.read(print, "help", "screen")).contains(new String[]{"screen", "--help"});
        assertThat(words.read(print, "screen", "help", "me")).contains(new String[]{"screen", "help", "me"});
        assertThat(words.read(print, "--version")).contains(new String[]{"--version"});
        assertThat(out.size()).isZero();
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertThatThrownBy(() -> words.read(print, "scren", "text")).isInstanceOf(RefusedException.class)
                .hasMessage("There is no command 'scren'. Did you mean 'screen'? ./textscreen help lists them all.");
        assertThatThrownBy(() -> words.read(print, "help", "chek")).hasMessageContaining("'check'?");
        assertThatThrownBy(() -> words.read(print, "migrate"))
                .hasMessage("There is no command 'migrate'. ./textscreen help lists them all.");
    }
}
