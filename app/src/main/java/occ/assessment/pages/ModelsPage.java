package occ.assessment.pages;

import java.util.List;
import occ.assessment.Models.Version;
import occ.faces.pages.DateWords;

/** Every version of every scoring model. */
public record ModelsPage(List<Row> rows) {
    public record Row(String title, String href, String version, String status, String since, String reason) {}

    static ModelsPage of(List<Version> versions) {
        return new ModelsPage(versions.stream().map(ModelsPage::row).toList());
    }

    private static Row row(Version version) {
        var model = version.model();
        return new Row(
                model.title(),
                ModelPage.address(model.id()),
                model.id().text(),
                model.status().label(),
                DateWords.day(version.recordedAt()),
                version.reason());
    }
}
