package occ.deconfliction;

import java.util.List;

/**
 * A question, of one line or many. {@code operation} is the operation's reference in its own system; {@code supervisor}
 * stands for an account; {@code budget} is how many checks the operation may make, of which the first check decides.
 * {@code closed} says that it is for counter-corruption, undercover work or about a source.
 */
public record NewCheck(
        List<Wanted> wanted,
        String operation,
        String supervisor,
        int budget,
        String reason,
        boolean closed,
        boolean bulk) {
    public NewCheck {
        wanted = List.copyOf(wanted);
    }
}
