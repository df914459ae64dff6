package occ.access.pages;

import java.util.List;
import occ.access.RoleGrants.Waiting;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.AccountId;

/** Privileged roles that wait for a second administrator, as one administrator sees them. */
public record GrantsPage(List<Waiting> waiting, AccountId reader, Form form) {
    public GrantsPage {
        waiting = List.copyOf(waiting);
    }

    public boolean mayConfirm(Waiting grant) {
        return !grant.askedBy().equals(reader) && !grant.account().id().equals(reader);
    }

    public String since(Waiting grant) {
        return DateWords.moment(grant.askedAt());
    }

    public String path(Waiting grant) {
        return "/accounts/grants/" + grant.reference();
    }
}
