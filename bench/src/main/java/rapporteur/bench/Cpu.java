package rapporteur.bench;

import java.lang.management.ManagementFactory;

/** The time that a thread has worked, whatever else the machine does. */
final class Cpu {

    private Cpu() {}

    /** Of the current thread, without the compiler and the collector. */
    static long nanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
