package org.motcua.clock.api;

/**
 * A day on which there is work. Moments in {@link Micros}.
 *
 * @param index its place among the working days of its year
 * @param open begins of its sessions, in order
 * @param close their ends
 * @param before working time of its year before it
 * @param length working time of the day
 */
record WorkingDay(int year, int index, long epochDay, long[] open, long[] close, long before, long length) {

    long first() {
        return open[0];
    }

    long last() {
        return close[close.length - 1];
    }

    /** Working time of the day before a moment. */
    long worked(long moment) {
        long sum = 0;
        for (int i = 0; i < open.length; i++) {
            sum += Math.max(0, Math.min(moment, close[i]) - open[i]);
        }
        return sum;
    }

    /** The moment at which so much of the day's working time is used up: more than none, at most all. */
    long after(long work) {
        long left = work;
        int i = 0;
        while (left > close[i] - open[i]) {
            left -= close[i] - open[i];
            i++;
        }
        return open[i] + left;
    }

    /** The moment itself inside a session, else the next opening of the day, else its last close. */
    long workingMoment(long moment) {
        for (int i = 0; i < open.length; i++) {
            if (moment < close[i]) {
                return Math.max(moment, open[i]);
            }
        }
        return last();
    }
}
