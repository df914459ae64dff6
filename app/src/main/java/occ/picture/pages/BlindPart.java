package occ.picture.pages;

import java.util.ArrayList;
import java.util.List;
import occ.faces.pages.Link;
import occ.faces.pages.Numbers;
import occ.faces.pages.Words;
import occ.picture.Facet;
import occ.picture.Knowledge;
import occ.picture.Picture.BlindSpots;
import occ.reference.Area;

/** What the picture cannot see: a blind spot is said, never left out. */
public record BlindPart(List<Row> rows) {
    public record Row(Link figure, String text, List<Link> places) {}

    static BlindPart of(BlindSpots spots, PictureQuestion question) {
        var links = question.links();
        var kind = question.kind();
        var rows = new ArrayList<Row>();
        addPlaces(rows, spots.withoutSubject(), "with none of the " + kind.many() + " you may see on the map:", links);
        addPlaces(rows, spots.withoutReview(), "where nothing you may see was reviewed in 12 months:", links);
        rows.add(new Row(
                new Link(kind.count(spots.old()), links.of(Facet.KNOWLEDGE, Knowledge.OLD.name())),
                "with no intelligence newer than " + Knowledge.OLD_AFTER_DAYS + " days",
                List.of()));
        rows.add(new Row(
                new Link(
                        kind.count(spots.withPlaceholders()), links.of(Facet.KNOWLEDGE, Knowledge.PLACEHOLDERS.name())),
                "with " + people(spots.people()) + " known only by a placeholder name, such as “Unknown male 1”",
                List.of()));
        return new BlindPart(rows);
    }

    private static void addPlaces(List<Row> rows, List<Area> areas, String text, ListLinks links) {
        if (!areas.isEmpty()) {
            rows.add(new Row(
                    new Link(
                            Words.count(areas.size(), "force", "forces"),
                            links.of(Facet.PLACE, areas.stream().map(Area::key).toList())),
                    text,
                    areas.stream()
                            .map(area -> new Link(area.name(), PictureScope.path(area)))
                            .toList()));
        }
    }

    private static String people(long number) {
        return number == 1 ? "1 person" : Numbers.of(number) + " people";
    }
}
