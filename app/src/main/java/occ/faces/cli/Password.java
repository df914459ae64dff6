package occ.faces.cli;

import java.util.Optional;

/** A password, out of the environment or typed at the terminal: on a command line every other user could read it. */
public final class Password {
    private Password() {}

    /** Empty where the variable is not set and nobody sits at a terminal. */
    public static Optional<String> of(String variable, String prompt) {
        var set = System.getenv(variable);
        if (set != null && !set.isEmpty()) {
            return Optional.of(set);
        }
        var terminal = System.console();
        if (terminal == null || !terminal.isTerminal()) {
            return Optional.empty();
        }
        return Optional.ofNullable(terminal.readPassword("%s: ", prompt)).map(String::new);
    }
}
