package occ.access.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Accounts.Account;
import occ.access.CompartmentMembers.Named;
import occ.access.Role;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** An account as its administrator sees it: what it holds, what it may be given, what may be done with it. */
public record AccountPage(Account account, Set<Role> waiting, List<Named> compartments, boolean own, Form form) {
    public AccountPage {
        waiting = Set.copyOf(waiting);
        compartments = List.copyOf(compartments);
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

    public List<Option> rolesToGive() {
        var roles = List.of(Role.values()).stream()
                .filter(role -> !account.roles().contains(role) && !waiting.contains(role))
                .toList();
        return Options.withNone("Choose a role", Options.of(roles, Role::name, AccountPage::withPersons));
    }

    public List<Named> admittedTo() {
        return compartments.stream()
                .filter(one -> account.compartments().contains(one.compartment()))
                .toList();
    }

    public List<Option> compartmentsToAdmitTo() {
        var open = compartments.stream()
                .filter(one -> !account.compartments().contains(one.compartment()))
                .toList();
        return Options.withNone(
                "Choose a compartment",
                Options.of(open, one -> one.compartment().key(), Named::name));
    }

    public String waitingWords() {
        return waiting.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static String withPersons(Role role) {
        return role.isPrivileged() ? role.label() + " (takes a second administrator)" : role.label();
    }
}
