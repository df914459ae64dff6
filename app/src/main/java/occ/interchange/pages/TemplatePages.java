package occ.interchange.pages;

import occ.faces.NoSuchRecord;
import occ.faces.pages.View;
import occ.interchange.returns.Sheet;
import occ.interchange.returns.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a return is written, and files to begin one with. They hold nothing but headings and examples. */
@Controller
class TemplatePages {
    @GetMapping("/imports/format")
    View format() {
        return View.of("interchange/format", new FormatPage());
    }

    @GetMapping("/imports/templates/{sheet}.csv")
    ResponseEntity<String> csv(@PathVariable String sheet) {
        return Sheet.withKey(sheet)
                .map(known -> ImportPages.csv(known.key(), Templates.csv(known)))
                .orElseThrow(() -> new NoSuchRecord("sheet"));
    }

    @GetMapping("/imports/templates/return.json")
    ResponseEntity<String> json() {
        return ImportPages.file("return.json", "application/json", Templates.json());
    }
}
