package org.isonomia.web.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory on a disk of its own, which can be full. Only root can have one. */
final class SmallDisk implements AutoCloseable {
    private static final String WIDE = "2g";
    private static final long LEFT = 256 * 1024;

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    static boolean isPossible() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").equals("Linux");
    }

    static SmallDisk mount(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + WIDE, "isonomia-faults", directory.toString());
        return new SmallDisk(directory);
    }

    /** Next to nothing can be written any more. */
    void fill() throws IOException, InterruptedException {
        var disk = Files.getFileStore(directory);
        resize(Long.toString(disk.getTotalSpace() - disk.getUnallocatedSpace() + LEFT));
    }

    void free() throws IOException, InterruptedException {
        resize(WIDE);
    }

    private void resize(String size) throws IOException, InterruptedException {
        run("mount", "-o", "remount,size=" + size, directory.toString());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "--lazy", directory.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) throw new IOException(String.join(" ", command) + " ended with " + exit);
    }
}
