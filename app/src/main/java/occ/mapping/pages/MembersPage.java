package occ.mapping.pages;

import java.util.List;
import occ.kernel.AccountId;
import occ.mapping.Memberships.Awaiting;

/** All members, with what may be done to each, and the memberships of children that wait for a second person. */
public record MembersPage(
        SubjectTop top,
        MembersTable members,
        List<Awaiting> awaiting,
        boolean maintained,
        boolean approving,
        AccountId reader) {

    public String address() {
        return top.subject().address();
    }

    /** R29: whoever asked does not decide. */
    public boolean mayDecide(Awaiting asked) {
        return approving && !asked.askedBy().equals(reader);
    }
}
