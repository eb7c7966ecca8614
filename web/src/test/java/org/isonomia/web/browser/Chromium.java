package org.isonomia.web.browser;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.isonomia.web.testing.TestInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A Chromium for a test class, which shares it with all that run on the same thread. Where none is installed the class is skipped, except on a server that builds
 * ({@code CI=true}): there it fails. {@code -DskipBrowserTests} skips in any case.
 *
 * <p>Register it before the instance, so that nothing is started in vain.
 */
final class Chromium implements BeforeAllCallback, AfterEachCallback {
    private static final String MISSING = "No Chromium was found, so pages are not tried in a browser. Install one"
            + " (Debian: apt install chromium-headless-shell; Ubuntu: apt install chromium; macOS: brew install --cask chromium), or set"
            + " ISONOMIA_CHROMIUM to the path of a Chromium or Chrome.";

    /** First the one that draws no window of its own, which takes a third less of the processor. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    /** Of several such lists the last one counts: first what Playwright leaves out, then what is kept for a next page, or made anew for it. */
    private static final List<String> LEFT_OUT = List.of(
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "BoundaryEventDispatchTracksNodeRemoval",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "LensOverlay",
            "MediaRouter",
            "PaintHolding",
            "ThirdPartyStoragePartitioning",
            "BlockOriginHeaderModificationOnRedirect",
            "Translate",
            "AutoDeElevate",
            "OptimizationHints",
            "SpareRendererForSitePerProcess",
            "BackForwardCache",
            "RenderDocument");

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--in-process-gpu",
            "--disable-features=" + String.join(",", LEFT_OUT));
    private static final double PATIENCE = 30_000;

    private final List<BrowserContext> windows = new ArrayList<>();
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext test) {
        assumeFalse(Boolean.getBoolean("skipBrowserTests"), "Browser tests are switched off by skipBrowserTests.");
        var executable = find(System.getenv());
        if (executable.isEmpty() && Boolean.parseBoolean(System.getenv("CI"))) throw new AssertionError(MISSING);
        assumeTrue(executable.isPresent(), MISSING);
        browser = test.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(
                        Thread.currentThread(), thread -> Launched.from(executable.orElseThrow()), Launched.class)
                .browser();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** A page left open follows every change of its instance. */
    @Override
    public void afterEach(ExtensionContext test) {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    /** Playwright is for one thread. Ends with the last test of all. */
    private record Launched(Playwright playwright, Browser browser) implements AutoCloseable {
        static Launched from(Path executable) {
            var playwright = driven();
            var options = new LaunchOptions().setExecutablePath(executable).setArgs(QUIETLY);
            return new Launched(playwright, playwright.chromium().launch(options));
        }

        /**
         * The driver has just been unpacked: a process that another thread began meanwhile holds the file open until it
         * runs a program of its own, and for so long the driver cannot be run.
         */
        private static Playwright driven() {
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            try {
                return Playwright.create(options);
            } catch (PlaywrightException e) {
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                return Playwright.create(options);
            }
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /** A window that shares nothing with any other. */
    BrowserContext window(NewContextOptions options) {
        if (browser == null) throw new IllegalStateException("the browser runs within a test class");
        // A worker of its own for each window, which has a use only where the network is away, takes time to start.
        if (options.serviceWorkers == null) options.setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        // While one page fades into the next neither can be pressed.
        if (options.reducedMotion == null) options.setReducedMotion(ReducedMotion.REDUCE);
        var context = browser.newContext(options.setLocale("en").setTimezoneId("Europe/Vienna"));
        context.setDefaultTimeout(PATIENCE);
        windows.add(context);
        return context;
    }

    /** Somebody who signed in by the JSON API, at a window of 1280 pixels. */
    Person at(TestInstance instance, org.isonomia.web.testing.Browser who) {
        var window = window(new NewContextOptions().setViewportSize(1280, 800));
        who.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        return new Person(instance.url(), window);
    }

    static Optional<Path> find(Map<String, String> environment) {
        String chosen = environment.get("ISONOMIA_CHROMIUM");
        if (chosen != null) return Optional.of(Path.of(chosen)).filter(Files::isExecutable);
        var folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> name.startsWith("/")
                        ? Stream.of(Path.of(name))
                        : Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
