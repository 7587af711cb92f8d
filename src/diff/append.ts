export { append } from '../store/append';
