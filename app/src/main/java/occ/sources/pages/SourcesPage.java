package occ.sources.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import occ.faces.pages.Words;
import occ.sources.SourceFiles.Found;
import occ.sources.SourceType;

public record SourcesPage(Found found, int page, long waiting, Form form) {
    public Pages pages() {
        return new Pages(page, Found.PAGE, found.total(), "/sources?page=");
    }

    public List<Option> types() {
        return Options.withNone("Choose a kind", Options.of(SourceType.class, SourceType::label));
    }

    public String waitingWords() {
        return Words.count(waiting, "lodgement waits", "lodgements wait") + " to be filed.";
    }

    public static String reports(int reports) {
        return Words.count(reports, "report", "reports");
    }
}
