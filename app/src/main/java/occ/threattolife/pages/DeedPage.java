package occ.threattolife.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** The form of one step, beside what was said. {@code options} are what its one list offers. */
public record DeedPage(Facts facts, Form form, List<Option> options) {
    public DeedPage {
        options = List.copyOf(options);
    }
}
