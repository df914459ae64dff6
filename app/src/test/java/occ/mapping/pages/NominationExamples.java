package occ.mapping.pages;

import java.util.HashMap;
import java.util.Map;
import occ.testing.Browser;

/** What an analyst of Merseyside types. */
final class NominationExamples {
    private NominationExamples() {}

    static Map<String, String> typed(String name) {
        var fields = new HashMap<String, String>();
        fields.put("name", name);
        fields.put("justification", "They import cocaine through the port");
        fields.put("primaryTheme", "DRUGS");
        fields.put("force", "merseyside");
        fields.put("sourceKind", "OFFICIAL");
        fields.put("source", "Log 7");
        fields.put("grade", "2B P");
        fields.put("rows", "3");
        fields.put("member-1-name", "Rowan Pike");
        fields.put("member-1-role", "PRINCIPAL");
        fields.put("member-2-name", "Dee Marlow");
        fields.put("member-2-role", "LIEUTENANT");
        fields.put("member-3-name", "unknown male 1");
        fields.put("member-3-role", "LOGISTICS");
        fields.put("member-3-item", "Log 12");
        fields.put("member-3-grade", "2B P");
        return fields;
    }

    /** The address of the page of a group just nominated. */
    static String nominated(Browser browser, Map<String, String> typed) {
        var confirmation = browser.leadsTo(browser.post("/nominations", typed));
        return confirmation.replace("/nominations/", "/groups/");
    }

    static String nominated(Browser browser, String name) {
        return nominated(browser, typed(name));
    }
}
