package occ.access.pages;

import java.util.List;
import java.util.stream.Collectors;
import occ.access.Accounts.Account;
import occ.access.Accounts.Found;
import occ.access.Organisation;
import occ.access.Role;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;

/** {@code waiting} is how many privileged roles wait for a second administrator. */
public record AccountsPage(Found found, Form filter, List<Organisation> organisations, Pages pages, int waiting) {
    public AccountsPage {
        organisations = List.copyOf(organisations);
    }

    public List<Option> organisationChoices() {
        return Options.withNone("All organisations", Options.of(organisations, Organisation::key, Organisation::name));
    }

    public List<Option> roleChoices() {
        return Options.withNone("All roles", Options.of(Role.class, Role::label));
    }

    public List<Option> stateChoices() {
        return List.of(new Option("open", "Open"), new Option("closed", "Closed"));
    }

    public String roles(Account account) {
        var roles = account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        return roles.isEmpty() ? "None yet" : roles;
    }
}
