package occ.leaks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.Route;
import occ.access.Access;
import occ.access.Role;
import occ.interchange.Imports;
import occ.interchange.NewImport;
import occ.interchange.ReturnExamples;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.pole.SourceKind;
import occ.reference.Areas;
import occ.testing.Databases;

/** Every reader's way through both houses, from whoever sees most to whoever sees nothing, and what came of it. */
final class Visits implements AutoCloseable {
    private static final String WHOLE = "leaks_whole";
    private static final String WITHOUT = "leaks_without";

    private final Databases databases;
    private final House whole;
    private final House without;
    private final HiddenRows rows;
    private final HiddenRows unhiding;
    private final LeakWorld world;
    private final LeakWorld.Made made;

    private final List<String> differences = new ArrayList<>();
    private final Map<Role, Set<String>> asked = new TreeMap<>();
    private final Map<String, Boolean> unhidden = new TreeMap<>();
    private final Set<String> unlogged = new TreeSet<>();
    private final Map<Role, String> copied = new TreeMap<>();
    private Map<String, Long> hiddenFromTheChair = Map.of();
    private Map<String, Long> openToTheAnalyst = Map.of();

    private Visits(Path folder) throws SQLException {
        databases = new Databases(folder);
        databases.create(WHOLE);
        whole = House.on(databases.settings(WHOLE));
        world = new LeakWorld(whole.context(), House.now());
        made = world.make();
        world.readersFromWideToNarrow();
        databases.copy(WHOLE, WITHOUT, whole::letGo);
        without = House.on(databases.settings(WITHOUT));
        rows = new HiddenRows(databases.asSuperuser(WITHOUT));
        unhiding = new HiddenRows(databases.asSuperuser(WHOLE));
    }

    static Visits made(String folder) throws SQLException {
        var visits = new Visits(Path.of(folder));
        visits.hiddenFromTheChair = visits.rows.hiddenFrom(visits.whole.bits(visits.world.chair()));
        visits.openToTheAnalyst = visits.rows.openTo(visits.whole.bits(visits.world.analyst()));
        visits.world.readersFromWideToNarrow().forEach(visits::visit);
        return visits;
    }

    List<String> differences() {
        return differences;
    }

    Map<Role, Set<String>> asked() {
        return asked;
    }

    Map<String, Boolean> unhidden() {
        return unhidden;
    }

    /** What stands in all the files that readers of a role took away. */
    Map<Role, String> copied() {
        return copied;
    }

    LeakWorld.Made world() {
        return made;
    }

    Set<String> unlogged() {
        return unlogged;
    }

    Map<String, Long> hiddenFromTheChair() {
        return hiddenFromTheChair;
    }

    Map<String, Long> openToTheAnalyst() {
        return openToTheAnalyst;
    }

    private void visit(Actor reader) {
        var bits = whole.bits(reader);
        rows.delete(bits);
        var pair = pair(reader);
        if (unhidden.isEmpty()) {
            letSee(pair, bits);
        }
        var crawl = new Crawl(pair);
        crawl.from(addresses(reader));
        asked.put(role(reader), crawl.paths());
        var copies = crawl.forms().stream().filter(HtmlForm::asksForACopy).toList();
        if (copied.isEmpty()) {
            letCopy(pair, bits, copies);
        }
        copied.put(role(reader), copied(pair, copies));
        crawl.forms().stream().filter(form -> !form.asksForACopy()).forEach(form -> send(pair, form));
        hiddenAddresses(reader, true).forEach(path -> pair.post(path, Map.of()));
        if (role(reader) == Role.ANALYST) {
            bring(pair, reader);
        }
        differences.addAll(pair.differences());
        unlogged.addAll(pair.unlogged());
    }

    /** One row after another is put into a class that the reader may read, looked for, and put back. */
    private void letSee(Pair pair, String bits) {
        var hidden = made.compartment();
        var open = made.open();
        var pages = new LinkedHashMap<String, String>();
        pages.put(
                "picture.register where subject = '%s'"
                        .formatted(hidden.main().id().value()),
                "/groups");
        pages.put(
                "pole.entity where id = '%s'".formatted(hidden.principal().id().value()), "/people");
        pages.put("pole.statement where value_text = '%s'".formatted(made.betrayal()), "/entities/" + open.reference());
        pages.put(
                "pole.name_key where subject = '%s' and name like '%s%%'"
                        .formatted(open.principal().id().value(), LeakWorld.COMPARTMENT),
                "/search?q=" + LeakWorld.COMPARTMENT);
        pages.forEach((rowsOf, page) -> {
            var before = unhiding.open(rowsOf, bits);
            unhidden.put(rowsOf, pair.differ(page));
            unhiding.putBack(rowsOf, before);
        });
    }

    /** One section of approved minutes is put into a class that the reader may read, and is looked for in the copies. */
    private void letCopy(Pair pair, String bits, List<HtmlForm> copies) {
        var hidden =
                "meetings.minute where id = (select id from meetings.minute where subject = '%s' order by id limit 1)"
                        .formatted(made.compartment().main().id().value());
        var before = unhiding.open(hidden, bits);
        var noticed = copies.stream()
                .anyMatch(form -> form.choices().stream().anyMatch(choice -> pair.copiesDiffer(form.action(), choice)));
        unhidden.put(hidden, noticed);
        unhiding.putBack(hidden, before);
    }

    private static String copied(Pair pair, List<HtmlForm> copies) {
        return copies.stream()
                .flatMap(form -> form.choices().stream().map(choice -> pair.copy(form.action(), choice)))
                .collect(Collectors.joining("\n"));
    }

    /** A return that has in it what somebody hidden is called and known by. */
    private void bring(Pair pair, Actor reader) {
        var first = uploaded(whole, reader);
        var second = uploaded(without, reader);
        for (var page : List.of("", "/problems", "/rows", "/like-records", "/rejects.csv")) {
            pair.get("/imports/" + first + page, "/imports/" + second + page);
        }
    }

    private String uploaded(House house, Actor reader) {
        var told = made.compartment();
        var people = "key,given_names,family_name,birth_date,prison_number\nP1,%s Corrigan,Vale,1981-04-05,%s\n"
                .formatted(told.by().key(), told.by().prisonNumber());
        var groups = "key,name,theme\nG1,%s,DRUGS\n".formatted(told.main().name());
        var asked = new NewImport(
                List.of(ReturnExamples.file("groups.csv", groups), ReturnExamples.file("people.csv", people)),
                "Return of Kent",
                SourceKind.OFFICIAL,
                Grade.parse("2D P").orElseThrow(),
                Areas.standard().withKey("kent").orElseThrow(),
                null,
                "Quarterly return");
        return house.context().getBean(Imports.class).upload(reader, asked).reference();
    }

    private void send(Pair pair, HtmlForm form) {
        // Declaring a conflict takes the record away from the reader: KeepingAwayTests.
        if (form.action().equals("/sign-out") || form.action().contains("/conflict") || form.asksNothing()) {
            return;
        }
        // A meeting that ends takes its forms away from whoever comes after: MeetingsTests.
        if (form.action().startsWith("/meetings/") && form.action().endsWith("/move")) {
            return;
        }
        pair.post(form.action(), fresh(form.empty()));
        for (var words : hiddenWords()) {
            pair.post(form.action(), fresh(form.saying(words)));
        }
    }

    private static Map<String, String> fresh(Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.replaceAll(
                (name, value) -> name.equals("submission") ? UUID.randomUUID().toString() : value);
        return all;
    }

    private List<String> hiddenWords() {
        var told = made.compartment();
        return List.of(
                told.main().name(), told.main().reference().text(), told.by().prisonNumber());
    }

    private Pair pair(Actor reader) {
        var name = whole.signInName(reader);
        return new Pair(reader, whole, whole.signedIn(name), without.signedIn(name));
    }

    private Role role(Actor reader) {
        return whole.context().getBean(Access.class).roles(reader).iterator().next();
    }

    /** Where a reader begins: their own page, what they might type of hidden things, and addresses they might try. */
    private List<String> addresses(Actor reader) {
        var addresses = new ArrayList<>(List.of(
                "/",
                "/account",
                "/work",
                "/sign-in",
                "/help/glossary",
                "/models",
                "/imports",
                "/imports/format",
                "/imports/templates/return.json"));
        for (var told : List.of(made.compartment(), made.conditions(), made.open())) {
            for (var words : told == made.open() ? List.of(told.by().key()) : told.words()) {
                var typed = words.replace(" ", "+").replace("+44", "%2B44");
                addresses.add("/search?q=" + typed);
                addresses.add("/people?q=" + typed);
                addresses.add("/groups?q=" + typed);
                addresses.add("/meetings/minutes?q=" + typed);
                addresses.add("/nominations/hits?name=" + typed);
            }
            for (var day : List.of(made.early(), made.late())) {
                addresses.add("/groups?as-at=" + day);
                addresses.add("/picture?as-at=" + day);
                addresses.add("/exceptions?as-at=" + day);
                addresses.add(told.main().address() + "?as-at=" + day);
                addresses.add("/entities/" + told.reference() + "?as-at=" + day);
            }
        }
        addresses.addAll(chosen());
        addresses.addAll(hiddenAddresses(reader, false));
        return addresses;
    }

    /** What the register asks about lines that were ticked, of which one is hidden. */
    private List<String> chosen() {
        var ticked = "?subject=%s&subject=%s"
                .formatted(
                        made.open().main().reference().text(),
                        made.compartment().main().reference().text());
        return Stream.of("owner", "lead", "review")
                .map(deed -> "/chosen/groups/" + deed + ticked)
                .toList();
    }

    /** Every address that has a record in it, with records that are hidden. */
    private List<String> hiddenAddresses(Actor reader, boolean posted) {
        var told = made.compartment();
        return Route.all().stream()
                .filter(route -> route.isPost() == posted && route.hasPlaceholder())
                .filter(route -> route.allowed().contains(role(reader)))
                .map(route -> route.path(told.referenceIn(route.pattern())))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        whole.close();
        without.close();
        rows.close();
        unhiding.close();
        databases.drop(WITHOUT);
        databases.drop(WHOLE);
        databases.close();
    }
}
