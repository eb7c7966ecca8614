package org.isonomia.web.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.results.register.Decision;
import org.isonomia.web.instance.BaseUrl;
import org.isonomia.web.log.LogReaders;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotSignedInException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The register of what was decided. Its page is the list of decisions. As feed and as table it is for whoever may read the
 * log, from which anybody could work it out: members, and programs and auditors with a token.
 */
@RestController
final class RegisterWeb {
    private static final int LIMIT = 30;
    private static final int BATCH = 500;
    private static final String BASIC = "Basic realm=\"isonomia\", charset=\"UTF-8\"";
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, UTF_8);

    private final Views views;
    private final LogReaders readers;
    private final Pages pages;
    private final BaseUrl base;

    RegisterWeb(Views views, LogReaders readers, Pages pages, BaseUrl base) {
        this.views = views;
        this.readers = readers;
        this.pages = pages;
        this.base = base;
    }

    @GetMapping("/api/register")
    Page<Decision> apiRegister(@RequestParam(required = false) @Nullable String after) {
        return views.register().decisions(after, LIMIT);
    }

    /** The newest, as Atom (RFC 4287): for a program that has a token, as a bearer's or as the password of anybody. */
    @GetMapping("/api/register.atom")
    ResponseEntity<byte[]> apiFeed(
            Visit visit, @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization) {
        challenge(visit, authorization);
        var asked = visit.exchange().getRequest().getURI();
        var decisions = views.register().decisions(null, LIMIT).items();
        var page = pages.page(visit, "register.title");
        var feed = new RegisterFeed(page, path -> base.link(asked, path)).of(decisions);
        return file(ATOM, "inline; filename=\"decisions.atom\"", feed);
    }

    /** All of it, as a table in which nothing is taken for a formula. */
    @GetMapping("/api/register.csv")
    ResponseEntity<byte[]> apiTable(
            Visit visit, @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization) {
        readers.require(visit, authorization);
        var asked = visit.exchange().getRequest().getURI();
        var all = new ArrayList<Decision>();
        Optional<String> cursor = Optional.empty();
        do {
            var some = views.register().decisions(cursor.orElse(null), BATCH);
            all.addAll(some.items());
            cursor = some.next();
        } while (cursor.isPresent());
        var page = pages.page(visit, "register.title");
        var table = new RegisterTable(page, path -> base.link(asked, path)).of(List.copyOf(all));
        return file(CSV, "attachment; filename=\"decisions.csv\"", table);
    }

    /** A feed reader asks its person for the token when it is asked itself; a browser would ask people for a password. */
    private void challenge(Visit visit, String authorization) {
        try {
            readers.require(visit, authorization);
        } catch (NotSignedInException e) {
            var accepted = visit.exchange().getRequest().getHeaders().getAccept();
            if (!accepted.contains(MediaType.TEXT_HTML))
                visit.exchange().getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, BASIC);
            throw e;
        }
    }

    private static ResponseEntity<byte[]> file(MediaType type, String disposition, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(text.getBytes(UTF_8));
    }
}
