package occ.tasking.pages;

import occ.access.Access;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.tasking.LeadAnswer;
import occ.tasking.LeadAssignment;
import occ.tasking.TaskingRules;
import org.jspecify.annotations.Nullable;

/** Deeds on a subject's response, as links for those who may do them; none on a page about the past. */
record Offered(Actor actor, Subject subject, AsAt asAt, Access access) {

    @Nullable
    Link link(Verb verb, String text, String path) {
        return isOpen() && access.may(actor, verb, subject.area()) ? new Link(text, subject.address() + path) : null;
    }

    @Nullable
    Link answer(@Nullable LeadAssignment lead) {
        return lead != null && isAsked(lead) ? link(Verb.LEAD, "Accept or decline", "/lead/answer") : null;
    }

    @Nullable
    String href(AdequacyRule rule, @Nullable LeadAssignment lead) {
        var link = rule.equals(TaskingRules.LEAD_NOT_ACCEPTED)
                ? answer(lead)
                : link(rule.verb(), rule.deed(), rule.path());
        return link == null ? null : link.href();
    }

    private boolean isOpen() {
        return asAt.isNow() && !subject.state().isTerminal();
    }

    private boolean isAsked(LeadAssignment lead) {
        return lead.answer() instanceof LeadAnswer.Waiting
                && lead.officer().account().equals(actor.account());
    }
}
