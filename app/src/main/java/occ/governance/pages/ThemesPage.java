package occ.governance.pages;

import java.util.List;
import java.util.Map;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.governance.Leadership;
import occ.governance.ThemeAddress;
import occ.governance.ThemeFigures.Figures;
import occ.kernel.Theme;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import org.jspecify.annotations.Nullable;

/** The five threat themes as the mission words them, and the other crime types, each with its lead (R42). */
public record ThemesPage(
        List<Leadership> leads,
        Map<Theme, Figures> figures,
        @Nullable MeetingGroup board,
        @Nullable Meeting next,
        boolean mayAppoint) {
    public ThemesPage {
        leads = List.copyOf(leads);
        figures = Map.copyOf(figures);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Themes");
    }

    public List<Leadership> threats() {
        return leads.stream().filter(one -> one.theme().isThreatTheme()).toList();
    }

    public List<Leadership> others() {
        return leads.stream().filter(one -> !one.theme().isThreatTheme()).toList();
    }

    /** How many lack a lead, or nothing where none does. */
    public String vacant() {
        var vacant = leads.stream().filter(Leadership::isVacant).count();
        return vacant == 0
                ? "Every theme and crime type has its named lead."
                : Words.count(vacant, "theme or crime type has", "themes and crime types have")
                        + " no named lead. Each is an exception (R42).";
    }

    public Figures of(Theme theme) {
        return figures.getOrDefault(theme, Figures.NONE);
    }

    public static String address(Leadership one) {
        return ThemeAddress.of(one.theme());
    }

    public static String leadAddress(Leadership one) {
        return LeadPages.path(one.theme());
    }

    public static String lead(Leadership one) {
        var lead = one.lead();
        return lead == null ? "" : lead.name();
    }

    /** A vacancy first, as that is what somebody must act on. */
    public static Mark mark(Leadership one) {
        var lead = one.lead();
        if (lead != null && !lead.worksHere()) {
            return new Mark(Mark.Kind.LATE, "Has left");
        }
        var since = lead == null ? one.vacantSince() : lead.acceptedAt();
        if (lead == null) {
            return new Mark(Mark.Kind.LATE, since == null ? "No lead" : "No lead since " + DateWords.day(since));
        }
        return new Mark(Mark.Kind.OK, since == null ? "Leads" : "Since " + DateWords.day(since));
    }

    public static String asked(Leadership one) {
        var asked = one.asked();
        return asked == null
                ? ""
                : "%s was asked on %s and has not answered".formatted(asked.name(), DateWords.day(asked.askedAt()));
    }
}
