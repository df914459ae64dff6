package occ.access.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import occ.access.Accounts.Account;
import occ.access.CompartmentMembers.Own;
import occ.access.Role;
import occ.faces.pages.DateWords;
import org.jspecify.annotations.Nullable;

/** {@code deeds} is what the roles permit, in words. */
public record OwnAccountPage(Account account, Map<Role, Instant> ends, List<Own> compartments, List<String> deeds) {
    public OwnAccountPage {
        ends = Map.copyOf(ends);
        compartments = List.copyOf(compartments);
        deeds = List.copyOf(deeds);
    }

    public String roles() {
        return account.roles().isEmpty()
                ? "None yet"
                : account.roles().stream().sorted().map(this::words).collect(Collectors.joining(", "));
    }

    public String until(Own compartment) {
        return until(compartment.until());
    }

    private String words(Role role) {
        var end = ends.get(role);
        return end == null ? role.label() : role.label() + " (until the end of " + LastDay.words(end) + ")";
    }

    private static String until(@Nullable Instant end) {
        return end == null ? "Until you are dismissed" : "Until " + DateWords.moment(end);
    }
}
