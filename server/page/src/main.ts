/** The script of the coverage page: it filters, opens and moves about. The page can be read without it. */
import { bindCells } from './cells.ts';
import { Filters } from './filters.ts';
import { bindHost } from './host.ts';
import { bindRoving } from './roving.ts';
import { bindUnfolding, openTarget } from './unfolding.ts';

const filters = new Filters();
filters.start();
bindUnfolding();
bindRoving();
bindCells();
bindHost(filters);
openTarget(location.hash);
