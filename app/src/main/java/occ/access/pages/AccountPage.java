package occ.access.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Accounts.Account;
import occ.access.Role;
import occ.faces.Piece;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** An account as its administrator sees it: what it holds, what it may be given, what may be done with it. */
public record AccountPage(
        Account account, Map<Role, Instant> ends, Set<Role> waiting, boolean own, List<Piece> pieces, Form form) {
    public AccountPage {
        ends = Map.copyOf(ends);
        waiting = Set.copyOf(waiting);
        pieces = List.copyOf(pieces);
    }

    public String path() {
        return "/accounts/" + account.reference();
    }

    public boolean mayChange() {
        return account.open() && !own;
    }

    public List<Role> roles() {
        return account.roles().stream().sorted().toList();
    }

    /** “Until 3 March 2026”, and whether it took two persons. */
    public String words(Role role) {
        var privileged = role.isPrivileged() ? "Privileged: given by two persons. " : "";
        var end = ends.get(role);
        return privileged + (end == null ? "" : "Until the end of " + LastDay.words(end));
    }

    public List<Option> rolesToGive() {
        var roles = List.of(Role.values()).stream()
                .filter(role -> !account.roles().contains(role) && !waiting.contains(role))
                .toList();
        return Options.withNone("Choose a role", Options.of(roles, Role::name, AccountPage::withPersons));
    }

    public String waitingWords() {
        return waiting.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static String withPersons(Role role) {
        return role.isPrivileged() ? role.label() + " (takes a second administrator)" : role.label();
    }
}
