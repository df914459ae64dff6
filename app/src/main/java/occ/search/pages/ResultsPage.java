package occ.search.pages;

import occ.faces.pages.Form;
import occ.faces.pages.Words;
import occ.search.Results;
import org.jspecify.annotations.Nullable;

/** The box with what was typed in it; without results before anything was asked. */
public record ResultsPage(Form form, @Nullable Results results) {
    public boolean isAsked() {
        return results != null;
    }

    public boolean isEmpty() {
        return results != null && results.count() == 0;
    }

    public String title() {
        return results == null ? "Search" : form.value("q").strip() + ", search";
    }

    /** Never how many there are: only how many of those the reader may see (R51). */
    public String count() {
        if (results == null) {
            return "";
        }
        var number = Words.count(results.count(), "record", "records");
        return results.cut()
                ? "The first %s of what you may see. Type more to narrow it down".formatted(number)
                : number + " of what you may see";
    }
}
