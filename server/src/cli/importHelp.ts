/** Apart from the command, which reads XML and is only loaded when it is asked for. */
export const importHelp = `qms import FILE…   turns the words of another tool into "vocabulary" of qms.yaml

  FILE                 a style of Vale (.yml, substitution or existence), a list of words of Vale (accept.txt, reject.txt),
                       or a term base (.tbx)
  --language CODE      which language of a term base; en if left out

The result goes to the standard output, to be put into qms.yaml. What cannot be taken over is named with its line.
`;
