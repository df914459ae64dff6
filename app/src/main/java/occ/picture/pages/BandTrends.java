package occ.picture.pages;

import java.util.ArrayList;
import java.util.List;
import occ.faces.pages.chart.Change;
import occ.faces.pages.chart.Sparkline;
import occ.kernel.ThreatBand;
import occ.picture.Facet;
import occ.picture.Picture;
import occ.picture.Run;
import org.jspecify.annotations.Nullable;

/** How many are in each threat band, over twelve months. */
public record BandTrends(List<Band> bands) {
    /** {@code band} is null for those not scored. */
    public record Band(@Nullable ThreatBand band, Sparkline run, long now, Change change, String href) {}

    static BandTrends of(Picture picture, PictureQuestion question) {
        var rows = new ArrayList<Band>();
        picture.bands().forEach((band, run) -> rows.add(band(band, run, picture, question)));
        rows.add(band(null, picture.unscored(), picture, question));
        return new BandTrends(rows);
    }

    private static Band band(@Nullable ThreatBand band, Run run, Picture picture, PictureQuestion question) {
        return new Band(
                band,
                Sparkline.of(run.counts(), 110, 18),
                run.now(),
                new Change(run.changeSince(question.compared(), picture.all())),
                question.links().of(Facet.BAND, band == null ? Facet.NONE : band.name()));
    }
}
