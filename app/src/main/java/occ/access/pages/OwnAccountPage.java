package occ.access.pages;

import java.util.List;
import java.util.stream.Collectors;
import occ.access.Accounts.Account;
import occ.access.Role;

/** {@code deeds} is what the roles permit, in words. */
public record OwnAccountPage(Account account, List<String> compartments, List<String> deeds) {
    public OwnAccountPage {
        compartments = List.copyOf(compartments);
        deeds = List.copyOf(deeds);
    }

    public String roles() {
        return account.roles().isEmpty()
                ? "None yet"
                : account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
