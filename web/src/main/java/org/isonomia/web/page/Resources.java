package org.isonomia.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Files that come with the program, found by the class loader that loaded it: what loader a thread carries depends on who
 * made the thread, and in the packaged jar most carry one that cannot see them.
 */
public final class Resources {
    private static final ClassLoader OURS = Resources.class.getClassLoader();

    private Resources() {}

    public static Resource at(String path) {
        return new ClassPathResource(path, OURS);
    }

    /** @param pattern of one folder, such as {@code messages/*.properties} */
    static List<Resource> matching(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver(new DefaultResourceLoader(OURS))
                    .getResources("classpath*:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
