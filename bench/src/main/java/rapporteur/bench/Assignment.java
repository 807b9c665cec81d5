package rapporteur.bench;

import java.util.Arrays;

/** The best way to pair rows with columns, at most one each (the Hungarian method with potentials, in cubic time). */
final class Assignment {

    private Assignment() {}

    /**
     * @param worth of each row with each column, not negative
     * @return the sum of the pairs' worth, the greatest that there is
     */
    static double best(double[][] worth) {
        int rows = worth.length;
        int columns = rows == 0 ? 0 : worth[0].length;
        int size = Math.max(rows, columns);
        double[] ofRow = new double[size + 1];
        double[] ofColumn = new double[size + 1];
        int[] rowAt = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            int[] before = new int[size + 1];
            double[] slack = new double[size + 1];
            boolean[] done = new boolean[size + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            rowAt[0] = row;
            int column = 0;
            do {
                done[column] = true;
                int next = 0;
                double least = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= size; j++) {
                    if (!done[j]) {
                        double cost = -at(worth, rowAt[column] - 1, j - 1) - ofRow[rowAt[column]] - ofColumn[j];
                        if (cost < slack[j]) {
                            slack[j] = cost;
                            before[j] = column;
                        }
                        if (slack[j] < least) {
                            least = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (done[j]) {
                        ofRow[rowAt[j]] += least;
                        ofColumn[j] -= least;
                    } else {
                        slack[j] -= least;
                    }
                }
                column = next;
            } while (rowAt[column] != 0);
            while (column != 0) {
                rowAt[column] = rowAt[before[column]];
                column = before[column];
            }
        }
        double sum = 0;
        for (int j = 1; j <= size; j++) {
            sum += at(worth, rowAt[j] - 1, j - 1);
        }
        return sum;
    }

    private static double at(double[][] worth, int row, int column) {
        return row < worth.length && column < worth[row].length ? worth[row][column] : 0;
    }
}
