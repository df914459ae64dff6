package occ.picture.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Link;
import occ.faces.pages.Mark;
import occ.mapping.CommunityImpact.Level;
import occ.picture.Facet;
import occ.picture.Picture.CommunityRisk;
import occ.picture.ReviewTiming;
import occ.reference.Areas;

/** Risk to communities, place by place, the highest first. */
public record RiskPart(List<Row> rows) {
    public record Row(Link place, Level level, long subjects, String href, String reviewOn, Mark review) {
        public boolean isMarked() {
            return review.kind() != Mark.Kind.PLAIN;
        }
    }

    /** The highest first, as the rows are. */
    public static List<Level> levels() {
        return List.of(Level.values()).reversed();
    }

    static RiskPart of(List<CommunityRisk> risks, ListLinks links, LocalDate today) {
        return new RiskPart(risks.stream()
                .map(risk -> new Row(
                        place(risk.place(), links),
                        Level.values()[risk.level()],
                        risk.subjects(),
                        links.of(Facet.COMMUNITY, risk.place()),
                        DateWords.shortDay(risk.reviewOn()),
                        Mark.due(risk.reviewOn(), today, ReviewTiming.WARNING_DAYS)))
                .toList());
    }

    private static Link place(String key, ListLinks links) {
        return Areas.standard()
                .withKey(key)
                .map(area -> new Link(area.name(), PictureScope.path(area)))
                .orElseGet(() -> new Link(key, links.of(Facet.COMMUNITY, key)));
    }
}
