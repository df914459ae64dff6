package occ.faces.cli;

import java.util.Optional;

/** A password typed at the terminal: as an argument every other user of the machine could read it. */
public final class Password {
    private Password() {}

    /** Empty where nobody sits at a terminal. */
    public static Optional<String> typed(String prompt) {
        var terminal = System.console();
        return terminal == null || !terminal.isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(terminal.readPassword("%s: ", prompt)).map(String::new);
    }
}
