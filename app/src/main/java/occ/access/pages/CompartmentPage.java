package occ.access.pages;

import java.time.Instant;
import occ.access.CompartmentMembers.Kept;
import occ.access.CompartmentMembers.Left;
import occ.access.CompartmentMembers.Member;
import occ.access.Person;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** A compartment as its sponsor keeps it. */
public record CompartmentPage(Kept kept, AccountId reader, Form form) {
    public String path() {
        return "/compartments/" + kept.compartment().key();
    }

    public boolean isOpen() {
        return kept.closedAt() == null;
    }

    public boolean mayDismiss(Member member) {
        return !member.person().id().equals(reader);
    }

    public String dismissal(Person person) {
        return path() + "/members/" + person.reference() + "/dismissal";
    }

    public String state() {
        var closed = kept.closedAt();
        return closed == null ? "Open" : "Closed on " + DateWords.day(closed);
    }

    public String since(Member member) {
        return DateWords.day(member.since());
    }

    public String until(Member member) {
        return end(member.until());
    }

    public String why(Member member) {
        var by = member.admittedBy();
        var reason = member.reason();
        return by == null || reason == null ? "Before accounts were opened here" : reason + " (" + by + ")";
    }

    public String span(Left left) {
        return DateWords.day(left.since()) + " to " + DateWords.moment(left.at());
    }

    public String why(Left left) {
        var by = left.by();
        return by == null ? "Their time was over, or their account was closed" : left.reason() + " (" + by + ")";
    }

    private static String end(@Nullable Instant end) {
        return end == null ? "No end" : DateWords.moment(end);
    }
}
