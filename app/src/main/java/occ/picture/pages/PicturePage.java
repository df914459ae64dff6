package occ.picture.pages;

import java.util.List;
import occ.faces.pages.NavigationLink;
import occ.kernel.AsAt;
import org.jspecify.annotations.Nullable;

/** The picture as its page shows it. Risk and blind spots are known for the present only; one force needs no map. */
public record PicturePage(
        PictureScope scope,
        KindWords kind,
        AsAt asAt,
        boolean refused,
        String moment,
        String comparedWith,
        List<NavigationLink> kinds,
        PictureFilters filters,
        List<Carried> carriedByFilters,
        List<Carried> carriedByDay,
        Proof proof,
        ThemeTable themes,
        @Nullable PlacePart places,
        @Nullable RiskPart risks,
        ExceptionPart exceptions,
        TrendPart trend,
        BandTrends bands,
        @Nullable BlindPart blind) {

    public String asAtField() {
        return Asked.AS_AT;
    }
}
