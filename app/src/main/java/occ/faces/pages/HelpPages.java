package occ.faces.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HelpPages {
    private final Glossary glossary = Glossary.read();

    @GetMapping("/help/glossary")
    View glossary() {
        return View.of("help/glossary", glossary);
    }

    @GetMapping("/help/accessibility")
    View accessibility() {
        return View.of("help/accessibility", glossary);
    }
}
