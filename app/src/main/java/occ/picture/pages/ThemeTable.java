package occ.picture.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.chart.Change;
import occ.faces.pages.chart.MatrixChart.Cell;
import occ.faces.pages.chart.Sparkline;
import occ.kernel.Theme;
import occ.kernel.Tier;
import occ.picture.Compared;
import occ.picture.Facet;
import occ.picture.Picture;
import occ.picture.Picture.Line;
import occ.picture.Run;
import org.jspecify.annotations.Nullable;

/** Themes by tiers: the five threat themes as the mission words them, and the other crime types below (R42). */
public record ThemeTable(String caption, List<Row> threats, List<Row> others, List<Total> tiers, Total all) {
    public record Row(String text, String href, List<Cell> cells, Total total) {}

    /** {@code href} is null for what the filter leaves out: nothing stands behind that nought. */
    public record Total(long count, Change change, @Nullable String href) {}

    public List<Tier> columns() {
        return List.of(Tier.values());
    }

    /** One alone is its own total. */
    public boolean isOfSeveralThemes() {
        return threats.size() + others.size() > 1;
    }

    static ThemeTable of(Picture picture, PictureQuestion question) {
        var draft = new Draft(picture.all(), question.compared(), question.links());
        return new ThemeTable(
                question.kind().title() + " by theme and response tier",
                draft.rows(picture, true),
                draft.rows(picture, false),
                draft.tiers(picture),
                draft.total(picture.all(), question.links().all()));
    }

    private record Draft(Run known, Compared compared, ListLinks links) {
        List<Row> rows(Picture picture, boolean threatThemes) {
            return picture.lines().stream()
                    .filter(line -> line.theme().isThreatTheme() == threatThemes && isMeant(line.theme()))
                    .map(this::row)
                    .toList();
        }

        /** What the filter leaves out would be a row of noughts, which are not so. */
        private boolean isMeant(Theme theme) {
            return links.ifMeant(Facet.THEME, theme.name()) != null;
        }

        List<Total> tiers(Picture picture) {
            return Stream.concat(Arrays.stream(Tier.values()), Stream.of((Tier) null))
                    .map(tier -> total(picture.tier(tier), links.ifMeant(Facet.TIER, key(tier))))
                    .toList();
        }

        Total total(Run run, @Nullable String href) {
            return new Total(run.now(), new Change(run.changeSince(compared, known)), href);
        }

        private Row row(Line line) {
            var theme = line.theme();
            var cells = Stream.concat(Arrays.stream(Tier.values()), Stream.of((Tier) null))
                    .map(tier -> cell(line, tier))
                    .toList();
            return new Row(
                    theme.label(),
                    PictureScope.path(theme),
                    cells,
                    total(line.all(), links.ifMeant(Facet.THEME, theme.name())));
        }

        private Cell cell(Line line, @Nullable Tier tier) {
            var run = line.in(tier);
            var never = run.counts().stream().allMatch(count -> count == 0);
            return new Cell(
                    run.now(),
                    never ? null : run.changeSince(compared, known),
                    never || tier == null ? null : Sparkline.of(run.counts()),
                    links.ifMeant(Facet.THEME, line.theme().name(), Facet.TIER, key(tier)),
                    name(line.theme(), tier),
                    tier == null && run.now() > 0);
        }

        private static String key(@Nullable Tier tier) {
            return tier == null ? Facet.NONE : String.valueOf(tier.number());
        }

        private static String name(Theme theme, @Nullable Tier tier) {
            return theme.label() + ", " + (tier == null ? "no tier" : tier.label());
        }
    }
}
