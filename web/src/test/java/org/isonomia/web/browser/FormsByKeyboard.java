package org.isonomia.web.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Every form of a page without a mouse: Tab comes to each of its fields and to each button that sends it, and Enter or
 * Space sends it where it says. What is sent is noted and goes no further, so nothing changes.
 */
final class FormsByKeyboard {
    /** A page that has more places for the focus than this is a fault of its own. */
    private static final int FARTHEST = 1_500;

    private static final String POST = "POST ";
    private static final int AT_ONCE = 25;
    private static final double PATIENCE = 3_000;

    /** Notes what gets the focus from now on, with everything open that can be opened. */
    private static final String LISTEN = """
            () => { document.querySelectorAll('details').forEach(one => { one.removeAttribute('name'); one.open = true; });
              const reached = window.reachedByTab = new Set();
              window.cameRound = false;
              document.addEventListener('focusin', event => {
                if (reached.size > 1 && event.target === window.firstReached) window.cameRound = true;
                window.firstReached ??= event.target;
                reached.add(event.target); }); }""";

    /** Of a group of radio buttons Tab comes to one, the arrows to the others. */
    private static final String UNREACHED = """
            () => [...document.forms].flatMap(form => [...form.elements]
              .filter(one => one.matches('input, select, textarea, button') && one.type !== 'hidden' && !one.disabled)
              .filter(one => one.checkVisibility({visibilityProperty: true}))
              .filter(one => one.type === 'radio'
                ? ![...form.elements].some(other => other.name === one.name && window.reachedByTab.has(other))
                : !window.reachedByTab.has(one))
              .map(one => 'no Tab comes to ' + one.outerHTML.slice(0, 120) + ' of ' + form.getAttribute('action')))""";

    private static final String SENDERS = """
            () => { window.senders = [...document.forms].flatMap(form => [...form.elements]
                .filter(one => one.matches('button, input') && ['submit', 'image'].includes(one.type) && !one.disabled)
                .filter(one => one.checkVisibility({visibilityProperty: true})));
              const unsent = [...document.forms].filter(form => !window.senders.some(one => one.form === form))
                .map(form => form.getAttribute('action') + ' has no button');
              return {unsent, all: window.senders.map(one => ({
                method: (one.getAttribute('formmethod') ?? one.form.getAttribute('method') ?? 'get').toUpperCase(),
                path: new URL(one.getAttribute('formaction') ?? one.form.getAttribute('action') ?? '', location).pathname}))}; }""";

    private static final String FOCUS = "at => window.senders[at].focus()";

    private final Set<String> sent = new TreeSet<>();
    private int pages;

    /** The paths to which a button of any page was seen to post. */
    Set<String> sent() {
        return sent;
    }

    /** How many pages were gone through. */
    int pages() {
        return pages;
    }

    /** What a person with a keyboard cannot do on this page, in words. */
    @SuppressWarnings("unchecked")
    List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        page.evaluate(LISTEN);
        tabThrough(page);
        ((List<String>) page.evaluate(UNREACHED)).forEach(faults::add);
        var senders = (Map<String, Object>) page.evaluate(SENDERS);
        faults.addAll((List<String>) senders.get("unsent"));
        Consumer<Route> stop = route -> {
            if (route.request().isNavigationRequest()) route.abort("aborted");
            else route.resume();
        };
        page.route("**", stop);
        var all = (List<Map<String, String>>) senders.get("all");
        for (int at = 0; at < all.size(); at++) {
            String meant = all.get(at).get("method") + " " + all.get(at).get("path");
            String key = at % 2 == 0 ? "Enter" : "Space";
            String seen = pressed(page, at, key);
            if (seen.equals(meant) && seen.startsWith(POST)) sent.add(seen.substring(POST.length()));
            else if (!seen.equals(meant))
                faults.add(key + " sends " + (seen.isEmpty() ? "nothing" : seen) + " instead of " + meant);
        }
        pages++;
        page.unroute("**", stop);
        return faults;
    }

    /** Until the focus comes round. */
    private static void tabThrough(Page page) {
        var keys = page.context().newCDPSession(page);
        for (int steps = 0; steps < FARTHEST; steps += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) tab(keys);
            if ((boolean) page.evaluate("() => window.cameRound")) break;
        }
        keys.detach();
    }

    private static void tab(CDPSession keys) {
        var down = new JsonObject();
        down.addProperty("type", "rawKeyDown");
        down.addProperty("key", "Tab");
        down.addProperty("code", "Tab");
        down.addProperty("windowsVirtualKeyCode", 9);
        keys.send("Input.dispatchKeyEvent", down);
    }

    /** @return what was sent; empty when nothing was */
    private static String pressed(Page page, int at, String key) {
        page.evaluate(FOCUS, at);
        try {
            Request request = page.waitForRequest(
                    Request::isNavigationRequest,
                    new Page.WaitForRequestOptions().setTimeout(PATIENCE),
                    () -> page.keyboard().press(key));
            return request.method() + " " + URI.create(request.url()).getPath();
        } catch (PlaywrightException e) {
            return "";
        }
    }
}
