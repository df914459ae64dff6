package occ.governance.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Numbers;
import occ.faces.pages.Words;
import occ.governance.Leadership;
import occ.governance.ThemeAddress;
import occ.governance.ThemeFigures.Figures;
import occ.governance.ThemeLead;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.mapping.CrimeType;
import occ.mapping.SubjectState;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import org.jspecify.annotations.Nullable;

/** One theme on one page: who leads it, and what there is of it on the map. */
public record ThemePage(
        Leadership leadership,
        Figures figures,
        @Nullable PlanView plan,
        @Nullable MeetingGroup group,
        @Nullable Meeting next,
        boolean mayWrite,
        boolean mayAppoint,
        boolean isAsked,
        boolean isLead) {

    public Theme theme() {
        return leadership.theme();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(theme().label()).via("Themes", ThemeAddress.ALL);
    }

    public String caption() {
        return theme().isThreatTheme() ? "Threat theme" : "Crime type outside the five threat themes";
    }

    /** The crimes mapped under it: its sub-themes. */
    public String crimes() {
        return Arrays.stream(CrimeType.values())
                .filter(crime -> crime.theme() == theme())
                .map(CrimeType::label)
                .collect(Collectors.joining("; "));
    }

    public String leadAddress() {
        return LeadPages.path(theme());
    }

    /** Whether the reader has something to do with its lead. */
    public @Nullable String leadDeed() {
        if (isAsked) {
            return "Accept or decline";
        }
        if (mayAppoint) {
            return leadership.isVacant() ? "Appoint a lead" : "Change its lead";
        }
        return isLead ? "End your lead" : null;
    }

    public List<ThemeLead> former() {
        return leadership.former();
    }

    public static String days(ThemeLead lead) {
        var from = lead.acceptedAt();
        var until = lead.endedAt();
        if (from == null || until == null) {
            return "Asked on %s, never led it".formatted(DateWords.day(lead.askedAt()));
        }
        return "%s to %s".formatted(DateWords.day(from), DateWords.day(until));
    }

    public String said() {
        var all = figures.groups();
        return all == 0
                ? "No group of this theme is on the map, of what you may see."
                : "%s on the map, of what you may see; %s with a full response."
                        .formatted(Words.count(all, "group", "groups"), Numbers.of(figures.full()));
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }

    /** From A to D, and those without a score last. */
    public List<Band> bands() {
        return Stream.concat(Arrays.stream(ThreatBand.values()), Stream.of((ThreatBand) null))
                .map(band -> new Band(band, figures))
                .toList();
    }

    public String versions() {
        return PlanVersionPages.path(theme());
    }

    public String packAddress() {
        return PackPages.path(theme());
    }

    public String pictureAddress() {
        return "/picture/themes/" + theme().name();
    }

    public String list(@Nullable ThreatBand band, @Nullable Tier tier) {
        var all = list(band);
        return "%s&tier=%s".formatted(all, tier == null ? "none" : tier.number());
    }

    public String list(@Nullable ThreatBand band) {
        return "%s&band=%s".formatted(list(), band == null ? "none" : band.name());
    }

    /** The list of exactly what is counted. */
    public String list() {
        return "/groups?theme=%s&%s"
                .formatted(
                        theme().name(),
                        Arrays.stream(SubjectState.values())
                                .filter(SubjectState::isOnTheMap)
                                .map(state -> "state=" + state.name())
                                .collect(Collectors.joining("&")));
    }

    /** A row of the table of bands by tiers. */
    public record Band(@Nullable ThreatBand band, Figures figures) {
        public String label() {
            return band == null ? "Not scored" : "Band " + band.name();
        }

        public long of(@Nullable Tier tier) {
            return figures.of(band, tier);
        }

        public long all() {
            return figures.of(band);
        }
    }
}
