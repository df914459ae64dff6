package occ.interchange.returns;

import static occ.interchange.returns.Sheet.ANSWERS;
import static occ.interchange.returns.Sheet.ASSESSMENTS;
import static occ.interchange.returns.Sheet.GROUPS;
import static occ.interchange.returns.Sheet.MEMBERSHIPS;
import static occ.interchange.returns.Sheet.PEOPLE;
import static occ.interchange.returns.Sheet.RELATIONS;

import java.util.Locale;

/**
 * A column of a sheet: its heading, whether every row needs it, an example for the template, and what to write there.
 * A column of several values takes them divided by semicolons in CSV, and as a list in JSON.
 */
public enum Column {
    GROUP_KEY(GROUPS, "key", Need.ALWAYS, "G1", "Your own key of the group, by which the other sheets speak of it."),
    GROUP_NAME(GROUPS, "name", Need.ALWAYS, "Tarn Gate", "A name safe to say, between 3 and 60 characters."),
    GROUP_ALIAS(GROUPS, "also_known_as", Need.SEVERAL, "Gate firm; Tarn Road", "Other names it goes by."),
    GROUP_WHY(GROUPS, "description", Need.MAY, "Supplies three towns from one warehouse", "What it does."),
    GROUP_THEME(GROUPS, "theme", Need.MAY, "Drugs (UK and International)", "The main theme; else that of its crimes."),
    GROUP_OTHER_THEMES(GROUPS, "other_themes", Need.SEVERAL, "Firearms", "Further themes."),
    GROUP_CRIMES(GROUPS, "crimes", Need.SEVERAL, "Drug dealing; Arms dealing", "Types of crime."),
    GROUP_PLACE(GROUPS, "place", Need.MAY, "Merseyside", "The force or other place; else that given for the import."),
    GROUP_COUNTRIES(GROUPS, "countries", Need.SEVERAL, "NL; ES", "Countries it reaches, two letters each."),
    GROUP_TERRITORY(GROUPS, "territory", Need.SEVERAL, "Docks; Ford estate", "Where it is active, in words."),
    GROUP_MARK(GROUPS, "marks", Need.SEVERAL, "Red bandana", "What its members can be known by."),
    GROUP_REFERENCE(GROUPS, "references", Need.SEVERAL, "OCGM URN 59379736", "Its references in other systems."),
    GROUP_GRADE(GROUPS, "grade", Need.MAY, "2D P", "3x5x2 grade of the row, where it is lower than the import's."),

    PERSON_KEY(PEOPLE, "key", Need.ALWAYS, "P1", "Your own key of the person."),
    PERSON_GIVEN(PEOPLE, "given_names", Need.MAY, "Anna", "Given names."),
    PERSON_FAMILY(PEOPLE, "family_name", Need.MAY, "Kowalska", "Family name; without any name, an unknown person."),
    PERSON_ALIAS(PEOPLE, "also_known_as", Need.SEVERAL, "Annie", "Aliases and nicknames."),
    PERSON_BORN(PEOPLE, "birth_date", Need.MAY, "1979-03-03", "As 1979-03-03 or 3 March 1979, or the year alone."),
    PERSON_SEX(PEOPLE, "sex", Need.MAY, "Female", "Female, Male or Unknown."),
    PERSON_NATIONALITY(PEOPLE, "nationality", Need.SEVERAL, "British", "As the person holds it, never as inferred."),
    PERSON_OCCUPATION(PEOPLE, "occupation", Need.SEVERAL, "Haulier", "Work."),
    PERSON_MARK(PEOPLE, "marks", Need.SEVERAL, "Scar on left cheek", "Distinguishing marks."),
    PERSON_WHERE(PEOPLE, "custody", Need.MAY, "In custody: Maidstone", "Where the person is held, if held."),
    PERSON_ACTIVITY(PEOPLE, "activity", Need.SEVERAL, "Drives for the group", "What the person does."),
    PERSON_PNC(PEOPLE, "pnc_id", Need.SEVERAL, "1979/0163001B", "PNC ID."),
    PERSON_CRO(PEOPLE, "cro_number", Need.SEVERAL, "265416/21G", "CRO number."),
    PERSON_PRISON(PEOPLE, "prison_number", Need.SEVERAL, "A1234BC", "Prison number (NOMIS)."),
    PERSON_CRN(PEOPLE, "probation_crn", Need.SEVERAL, "X123456", "Probation case reference number."),
    PERSON_NINO(PEOPLE, "nino", Need.SEVERAL, "JG 10 37 59 A", "National Insurance number."),
    PERSON_DRIVER(PEOPLE, "driver_number", Need.SEVERAL, "MORGA657054SM9IJ", "Driver number."),
    PERSON_PASSPORT(PEOPLE, "passport", Need.SEVERAL, "123456789", "Passport number."),
    PERSON_REFERENCE(PEOPLE, "references", Need.SEVERAL, "Offender id 110", "References in other systems."),
    PERSON_GRADE(PEOPLE, "grade", Need.MAY, "2D P", "As in groups."),

    MEMBER_PERSON(MEMBERSHIPS, "person", Need.ALWAYS, "P1", "Key of the person."),
    MEMBER_GROUP(MEMBERSHIPS, "group", Need.ALWAYS, "G1", "Key of the group."),
    MEMBER_ROLE(MEMBERSHIPS, "role", Need.MAY, "PRINCIPAL", "Role; without one an associate, who is not counted."),
    MEMBER_ENABLER(MEMBERSHIPS, "enabler", Need.MAY, "", "For a specialist enabler, the kind."),
    MEMBER_FROM(MEMBERSHIPS, "from", Need.MAY, "2025-01-31", "First day it held, if known."),
    MEMBER_TO(MEMBERSHIPS, "to", Need.MAY, "", "Day from which it no longer held."),
    MEMBER_BASIS(MEMBERSHIPS, "basis", Need.MAY, "ASSESSMENT", "FACT or ASSESSMENT; ASSESSMENT where not said."),
    MEMBER_GRADE(MEMBERSHIPS, "grade", Need.MAY, "2D P", "As in groups."),

    RELATION_GROUP(RELATIONS, "group", Need.ALWAYS, "G1", "Key of the one group."),
    RELATION_KIND(RELATIONS, "relation", Need.ALWAYS, "RIVAL", "What it is to the other."),
    RELATION_OTHER(RELATIONS, "other", Need.ALWAYS, "G2", "Key of the other group."),
    RELATION_TENSION(RELATIONS, "tension", Need.MAY, "LOW", "Between rivals: LOW, MEDIUM or HIGH."),
    RELATION_FROM(RELATIONS, "from", Need.MAY, "", "First day it held, if known."),
    RELATION_TO(RELATIONS, "to", Need.MAY, "", "Day from which it no longer held."),
    RELATION_GRADE(RELATIONS, "grade", Need.MAY, "2D P", "As in groups."),

    ASSESSMENT_KEY(ASSESSMENTS, "key", Need.ALWAYS, "A1", "Your own key of the assessment."),
    ASSESSMENT_GROUP(ASSESSMENTS, "group", Need.ALWAYS, "G1", "Key of the group."),
    ASSESSMENT_MODEL(ASSESSMENTS, "model", Need.ALWAYS, "ocgm-style-v1", "Model and version it was made in."),
    ASSESSMENT_BY(ASSESSMENTS, "assessed_by", Need.ALWAYS, "DI Field, Merseyside", "Who assessed, and where."),
    ASSESSMENT_ON(ASSESSMENTS, "assessed_on", Need.ALWAYS, "2026-01-15", "The day it was made."),

    ANSWER_ASSESSMENT(ANSWERS, "assessment", Need.ALWAYS, "A1", "Key of the assessment."),
    ANSWER_FACTOR(ANSWERS, "factor", Need.ALWAYS, "C1", "Code or title of the factor."),
    ANSWER_VALUE(ANSWERS, "value", Need.MAY, "High", "The number or its word; nothing means not known."),
    ANSWER_WHY(ANSWERS, "rationale", Need.MAY, "Two shootings in May", "Why this value.");

    private enum Need {
        ALWAYS("required"),
        MAY("optional"),
        SEVERAL("optional, several");

        private final String words;

        Need(String words) {
            this.words = words;
        }
    }

    private final Sheet sheet;
    private final String heading;
    private final Need need;
    private final String example;
    private final String meaning;

    Column(Sheet sheet, String heading, Need need, String example, String meaning) {
        this.sheet = sheet;
        this.heading = heading;
        this.need = need;
        this.example = example;
        this.meaning = meaning;
    }

    public Sheet sheet() {
        return sheet;
    }

    public String heading() {
        return heading;
    }

    public boolean isRequired() {
        return need == Need.ALWAYS;
    }

    public boolean takesSeveral() {
        return need == Need.SEVERAL;
    }

    /** {@code required}, {@code optional} or {@code optional, several}. */
    public String needed() {
        return need.words;
    }

    public String example() {
        return example;
    }

    public String meaning() {
        return meaning;
    }

    /** {@code Birth date}, {@code birth-date} and {@code BIRTH_DATE} are one heading. */
    boolean answersTo(String written) {
        return heading.equals(written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_"));
    }
}
