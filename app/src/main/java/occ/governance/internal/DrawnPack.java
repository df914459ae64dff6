package occ.governance.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.governance.BoardPack;
import occ.governance.StrategicPlanState;
import occ.governance.ThemeKey;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Theme;
import occ.meetings.Block;
import occ.meetings.Minutes.Section;
import occ.meetings.Sheets;
import org.springframework.stereotype.Component;

@Component
class DrawnPack implements BoardPack {
    private final LeadTable leads;
    private final PlanTable plans;
    private final PlanPapers papers;
    private final Sheets sheets;
    private final AccessClasses classes;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    DrawnPack(
            LeadTable leads,
            PlanTable plans,
            PlanPapers papers,
            Sheets sheets,
            AccessClasses classes,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.leads = leads;
        this.plans = plans;
        this.papers = papers;
        this.sheets = sheets;
        this.classes = classes;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public byte[] draw(Actor actor, List<Theme> themes, Marking upTo) {
        return transactions.overt(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var readers = readers(actor);
            var sections = new ArrayList<Section>();
            if (classes.get(readers).marking().compareTo(upTo) <= 0) {
                themes.forEach(theme -> sections.add(section(actor, theme, sections.size() + 1, readers)));
            }
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.EXPORT,
                                    "governance.pack-taken",
                                    themes.stream().map(ThemeKey::of).toList())
                            .counting(sections.size()));
            return sheets.pdf(
                    themes.size() == 1
                            ? "Pack on " + themes.getFirst().label()
                            : "Pack of the Strategic Governance Group",
                    DateWords.day(clock.instant()),
                    sections);
        });
    }

    /** Whoever may read what the command marks and may share. */
    private ClassId readers(Actor actor) {
        return classes.of(
                actor,
                AccessClass.of(
                        Marking.OFFICIAL_SENSITIVE,
                        Handling.P,
                        organisations.command().id()));
    }

    private Section section(Actor actor, Theme theme, int number, ClassId readers) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.facts("", List.of(Map.entry("Named lead", lead(theme)))));
        var plan = plans.in(StrategicPlanState.IN_FORCE, theme);
        if (plan.isPresent()) {
            blocks.addAll(papers.of(actor, plan.get(), readers).whole());
        } else {
            blocks.add(Block.words("Strategic action plan", "None is in force"));
        }
        var read = classes.get(readers);
        return new Section(
                number, theme.label(), read.marking(), read.handling().label(), blocks);
    }

    private String lead(Theme theme) {
        var present = leads.of(theme);
        var lead = present.lead();
        return present.isVacant() || lead == null
                ? "None, which is an exception (R42)"
                : lead.name() + ", " + lead.unit();
    }
}
