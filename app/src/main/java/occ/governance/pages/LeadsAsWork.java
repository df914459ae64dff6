package occ.governance.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Words;
import occ.governance.Leadership;
import occ.governance.ThemeAddress;
import occ.governance.ThemeLead;
import occ.governance.ThemeLeads;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Themes without a lead, for whoever appoints one; and the lead that one is asked to take. */
@Component
class LeadsAsWork implements WorkSource {
    private static final int ORDER = 41;

    private final ThemeLeads leads;
    private final Access access;

    LeadsAsWork(ThemeLeads leads, Access access) {
        this.leads = leads;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        return Stream.concat(asked(actor), vacancies(actor)).toList();
    }

    private Stream<WorkItem> asked(Actor actor) {
        return leads.askedOf(actor).stream()
                .flatMap(one -> Stream.ofNullable(one.asked()).map(asked -> asked(one, asked)));
    }

    private static WorkItem asked(Leadership one, ThemeLead asked) {
        return new WorkItem(
                Kind.DECIDE,
                "Lead the work against " + one.theme().label(),
                LeadPages.path(one.theme()),
                "%s asks you: %s".formatted(asked.askedBy(), asked.why()),
                asked.askedAt(),
                "Accept or decline",
                ORDER);
    }

    /** All of them as one, so that they push nothing else out of sight. */
    private Stream<WorkItem> vacancies(Actor actor) {
        if (!leads.mayAppoint(actor)) {
            return Stream.empty();
        }
        var vacant = leads.all(actor).stream().filter(Leadership::isVacant).toList();
        return vacant.isEmpty() ? Stream.empty() : Stream.of(vacancies(vacant));
    }

    private static WorkItem vacancies(List<Leadership> vacant) {
        var names = vacant.stream().map(one -> one.theme().label()).collect(Collectors.joining("; "));
        return new WorkItem(
                Kind.LATE,
                Words.count(vacant.size(), "theme or crime type", "themes and crime types") + " without a named lead",
                vacant.size() == 1 ? LeadPages.path(vacant.getFirst().theme()) : ThemeAddress.ALL,
                names + ". Each has one (R42).",
                vacant.size() == 1 ? vacant.getFirst().vacantSince() : null,
                "Appoint a lead",
                ORDER);
    }
}
